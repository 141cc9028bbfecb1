import type { Nodes, PhrasingContent } from 'mdast';

/** The place of a whole source line, counted from 1. */
export const placeOf = (line: number): NonNullable<PhrasingContent['position']> => ({
  start: { line, column: 1 },
  end: { line, column: 1 },
});

/** Moves a node and all within it down by so many lines. */
export const moveDown = (node: Nodes, by: number): void => {
  if (node.position) {
    node.position.start.line += by;
    node.position.end.line += by;
  }
  if ('children' in node) for (const child of node.children) moveDown(child, by);
};
