import type { DocumentFrame } from './document';

/** The sizes of paper a document can be printed on, in millimetres. */
export const papers = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
} as const;

/** The name of a size of paper. */
export type Paper = keyof typeof papers;

/** The rules for the paper itself: its size, its margins, the running header and the page numbers. */
export const pageRules = (paper: Paper, { runningHead, pages }: DocumentFrame): string => {
  const { width, height } = papers[paper];
  const named = Object.entries(pages).map(
    ([name, title]) => `@page ${name}{@top-right{content:${cssString(title)}}}`,
  );
  return `
:root{--page-width:${width}mm;--page-height:${height}mm}
@page{size:${width}mm ${height}mm;margin:24mm 20mm 22mm;
@top-left{content:${cssString(runningHead)};${furniture}}
@top-right{content:"";${furniture}}
@bottom-right{content:"Page " counter(page) " of " counter(pages);${furniture}}}
@page cover{margin:0;@top-left{content:none}@top-right{content:none}@bottom-right{content:none}}
${named.join('\n')}`;
};

const furniture = `font:500 7.5pt 'Waymark Sans',sans-serif;color:#55625e;`;

/** A text as a CSS string: whatever is not a plain letter, digit or space is written as its code, so that none can end it. */
export const cssString = (text: string): string =>
  `"${text.replaceAll(/[^A-Za-z0-9 ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`;
