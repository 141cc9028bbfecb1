import { line } from '../markdown/text';

/**
 * Several texts on one line, as the founding format lists them: at commas, or at semicolons where a text holds a
 * comma itself; a semicolon within a text is escaped. One text with a comma ends with a semicolon, so that it
 * stays one: `listLine(['SQL', 'Git'])` is "SQL, Git", `listLine(['a, b'])` is "a, b;".
 */
export const listLine = (texts: readonly string[]): string => {
  const written = texts.map(line);
  if (texts.every((text) => !/[,;]/.test(text))) return written.join(', ');
  const escaped = written.map((text) => text.replaceAll(';', String.raw`\;`));
  return escaped.length === 1 ? `${escaped[0] ?? ''};` : escaped.join('; ');
};

/** A bulleted list; items are Markdown already. */
export const bullets = (items: readonly string[], indent = ''): string =>
  items.map((item) => `${indent}- ${item}`).join('\n');

/** A bold label at the start of a line, as the founding format marks what follows: `**Soft Skills:**`. */
export const label = (text: string, after = ''): string => `**${line(text)}:**${after === '' ? '' : ` ${after}`}`;

/** Neighbouring things with equal keys as one run, in order. */
export const runsOf = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[][] => {
  const runs: Thing[][] = [];
  let open: string | null = null;
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === open) runs.at(-1)?.push(thing);
    else runs.push([thing]);
    open = key;
  }
  return runs;
};
