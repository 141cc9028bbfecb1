/** The line after a YAML block at the very start, 0 where there is none. */
export const frontMatterEnd = (lines: readonly string[]): number => {
  if (!/^---\s*$/.test(lines[0] ?? '')) return 0;
  const end = lines.slice(1, mostFrontMatter).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  const isYaml = end > 0 && lines.slice(1, end + 1).some((line) => /^[\w-]+\s*:(?:\s|$)/.test(line));
  return isYaml ? end + 2 : 0;
};

const mostFrontMatter = 5_000;

/** The line after the HTML table that begins here, null where none does or it is never closed. */
export const htmlTableEnd = (lines: readonly string[], at: number): number | null => {
  if (!/^ {0,3}<table[\s>]/i.test(lines[at] ?? '')) return null;
  let depth = 0;
  for (let next = at; next < lines.length; next += 1) {
    for (const [tag] of (lines[next] ?? '').matchAll(/<\/?table\b/gi)) depth += tag.startsWith('</') ? -1 : 1;
    if (depth <= 0) return next + 1;
  }
  return null;
};

/** Whether a line ends what an earlier line opened. */
export type Ending = (line: string) => boolean;

const endings: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)[\s>]/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<\/?[a-z]/i, /^\s*$/],
];

/** What would end the fenced code or HTML that a line opens; null where it opens none. */
export const endingOf = (line: string): Ending | null => {
  const fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) {
    const [mark, count] = [fence.charAt(0), fence.length];
    return (next) => new RegExp(`^ {0,3}\\${mark}{${count},}\\s*$`).test(next);
  }
  const found = endings.find(([opening]) => opening.test(line));
  if (!found) return null;
  const [opening, ending] = found;
  const isBlankLine = ending.source === String.raw`^\s*$`;
  return !isBlankLine && ending.test(line.replace(opening, '')) ? null : (next) => ending.test(next);
};
