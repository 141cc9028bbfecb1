import type { PhrasingContent } from 'mdast';

/** A stretch of text of one source line, and whether it was written in bold. */
export interface Run {
  readonly line: number;
  readonly text: string;
  readonly bold: boolean;
}

/**
 * The text of inline Markdown, source line by source line: marks go, words stay, and an address stays beside
 * its link.
 */
export const runsOf = (nodes: readonly PhrasingContent[], bold = false): Run[] =>
  nodes.flatMap((node) => runsIn(node, bold));

const runsIn = (node: PhrasingContent, bold: boolean): Run[] => {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return linesOf(node.value, line, node.position?.end.line ?? line, bold);
    case 'break':
      return [
        { line, text: ' ', bold },
        { line: line + 1, text: '', bold },
      ];
    case 'strong':
      return runsOf(node.children, true);
    case 'emphasis':
    case 'delete':
    case 'linkReference':
      return runsOf(node.children, bold);
    case 'link':
      return [...runsOf(node.children, bold), ...addressOf(node, bold)];
    case 'image':
      return [{ line, text: `${node.alt ?? ''} (${node.url})`.trim(), bold }];
    case 'imageReference':
      return [{ line, text: node.alt ?? '', bold }];
    case 'footnoteReference':
      return [{ line, text: `[${node.identifier}]`, bold }];
  }
};

/** A link's address in brackets, unless its words already are the address. */
const addressOf = (node: Extract<PhrasingContent, { type: 'link' }>, bold: boolean): Run[] => {
  const words = runsOf(node.children)
    .map(({ text }) => text)
    .join('');
  const line = node.position?.end.line ?? 1;
  return words !== '' && node.url.endsWith(words) ? [] : [{ line, text: ` (${node.url})`, bold }];
};

/**
 * A value that runs over several source lines; a line ending that an entity made stays on its line as a
 * space.
 */
const linesOf = (value: string, first: number, last: number, bold: boolean): Run[] => {
  const lines = value.split('\n');
  if (lines.length !== last - first + 1) return [{ line: first, text: lines.join(' '), bold }];
  return lines.map((text, index) => ({ line: first + index, text, bold }));
};
