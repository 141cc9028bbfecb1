/** A text as one line of Markdown that shows as itself: no markup, no link, no table border, no formula at its start. */
export const line = (text: string): string => escaped(text.replaceAll(/\s+/g, ' ').trim());

/** A longer text as Markdown paragraphs that show as themselves; single line ends stay line ends. */
export const prose = (text: string): string =>
  text
    .split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.split(/\r?\n/).map(line).filter((words) => words !== '').join('\\\n'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

/** A web address as Markdown shows it, in angle brackets; anything that is no whole address becomes plain text. */
export const address = (link: string): string => (/^(https?:\/\/|mailto:)[^\s<>\p{Cc}]+$/iu.test(link) ? `<${link}>` : line(link));

/** A table; cells are texts and are escaped here. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => null), ...rows]
    .map((cells) => `| ${cells.map((cell) => (cell === null ? '---' : line(cell))).join(' | ')} |`)
    .join('\n');

/** Parts as blocks with a blank line between them; empty ones are left out. */
export const blocks = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/**
 * A backslash before punctuation makes it plain in Markdown. At the start of a line `=`, `+`, `-` and `@` get one too,
 * so that a cell pasted into a spreadsheet is no formula; elsewhere these are harmless and stay readable.
 */
const escaped = (text: string): string =>
  text
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^[-=+@]/, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replaceAll(/(https?|ftp):\/\//gi, '$1\\://')
    .replaceAll(/www\./gi, (start) => `${start.slice(0, -1)}\\.`);
