import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { blocksOf } from './blocks';
import { entriesOf, linesOf, type Entry } from './entries';

/** A heading with what stands under it: entries first, then the sections of deeper headings. */
export interface Section {
  readonly heading: string;
  readonly depth: number;
  readonly lines: readonly number[];
  readonly entries: readonly Entry[];
  readonly sections: readonly Section[];
}

/**
 * Reads Markdown as a tree of sections; the root has depth 0, no heading, and what stands before the first
 * one.
 */
export const outlineOf = (text: string): Section => sectionOf(null, blocksOf(text));

/** A heading and the blocks after it, up to the next heading that is not deeper. */
const sectionOf = (heading: Heading | null, blocks: readonly RootContent[]): Section => {
  const firstHeading = blocks.findIndex(({ type }) => type === 'heading');
  const own = firstHeading === -1 ? blocks : blocks.slice(0, firstHeading);
  return {
    heading: heading ? toString(heading).replaceAll(/\s+/g, ' ').trim() : '',
    depth: heading?.depth ?? 0,
    lines: heading ? linesOf(heading) : [],
    entries: entriesOf(own),
    sections: firstHeading === -1 ? [] : sectionsIn(blocks.slice(firstHeading)),
  };
};

/** Blocks that begin with a heading, cut where a heading is as high as the first one of its group. */
const sectionsIn = (blocks: readonly RootContent[]): Section[] => {
  const groups: { heading: Heading; blocks: RootContent[] }[] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    if (block.type === 'heading' && (!group || block.depth <= group.heading.depth))
      groups.push({ heading: block, blocks: [] });
    else group?.blocks.push(block);
  }
  return groups.map((group) => sectionOf(group.heading, group.blocks));
};
