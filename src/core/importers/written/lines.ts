/** One line of a document as Waymark writes it, still with its backslashes. */
export interface WrittenLine {
  readonly line: number;
  readonly kind: 'heading' | 'label' | 'item' | 'text' | 'blank' | 'comment';
  /** The depth of a heading, or how far an item is indented, in steps of two spaces. */
  readonly depth: number;
  /** The bold label of the line or item, without its colon; null where it has none. */
  readonly label: string | null;
  /** What stands after the marks and the label. */
  readonly raw: string;
}

/** Cuts a text into lines by their marks. */
export const linesOf = (text: string): WrittenLine[] =>
  text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).map((content, at) => lineOf(content, at + 1));

const lineOf = (content: string, line: number): WrittenLine => {
  const plain = content.trim();
  const empty = { line, depth: 0, label: null, raw: plain };
  if (plain === '') return { ...empty, kind: 'blank' };
  if (/^<!--[^>]*-->$/.test(plain)) return { ...empty, kind: 'comment' };
  const heading = /^(#{1,6})\s+(\S.*)$/.exec(plain);
  if (heading?.[1] && heading[2]) return { ...empty, kind: 'heading', depth: heading[1].length, raw: heading[2] };
  const item = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(\S.*)$/.exec(content.trimEnd());
  if (item?.[2]) return { line, kind: 'item', depth: Math.floor((item[1]?.length ?? 0) / 2), ...labelOf(item[2]) };
  const labelled = labelOf(plain);
  return { line, kind: labelled.label === null ? 'text' : 'label', depth: 0, ...labelled };
};

const labelOf = (raw: string): Pick<WrittenLine, 'label' | 'raw'> => {
  const match = /^\*\*(.*?):\*\*(?:\s+(.*))?$/.exec(raw);
  return match?.[1] ? { label: match[1], raw: match[2] ?? '' } : { label: null, raw };
};

/** A heading and the lines up to the next one that is not deeper. */
export interface WrittenSection {
  readonly heading: WrittenLine;
  readonly lines: readonly WrittenLine[];
}

/** The sections of this depth; what stands before the first of them belongs to none. */
export const sectionsOf = (lines: readonly WrittenLine[], depth: number): WrittenSection[] => {
  const sections: { heading: WrittenLine; lines: WrittenLine[] }[] = [];
  for (const line of lines) {
    if (line.kind === 'heading' && line.depth <= depth) {
      if (line.depth === depth) sections.push({ heading: line, lines: [] });
    } else sections.at(-1)?.lines.push(line);
  }
  return sections;
};
