import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { shortened } from '../kit/words';
import { linksAsText } from './links';

/**
 * The first words of a text of the journal without the signs of Markdown, in one line of at most `most`
 * signs: "## Done\n- [x] **Cached** the [catalogue](https://x.example)" is "Done · Cached the catalogue".
 * Read as the editor reads it, so what looks like HTML is text. Only the beginning is read, however long the
 * text is.
 */
export const plainWords = (markdown: string, most: number): string => {
  const tree = fromMarkdown(beginning(linksAsText(markdown, escaped), most), {
    extensions,
    mdastExtensions: [gfmFromMarkdown()],
  });
  return shortened(joined(partsOf(tree)), most);
};

/** What a page of the web has and a journal has not, besides what takes longer the longer a text is. */
const disabled = [
  'htmlFlow',
  'htmlText',
  'characterReference',
  'setextUnderline',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'emailAutolink',
  'protocolAutolink',
  'wwwAutolink',
];
const extensions = [gfm(), { disable: { null: disabled } }];

/** Enough of a text for so many words, its signs included, ending with a whole word. */
const beginning = (text: string, most: number): string => {
  const enough = most * 4 + 200;
  return text.length <= enough ? text : text.slice(0, enough).replace(/\S*$/, '');
};

const escaped = (title: string): string => title.replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`);

/** The words of each paragraph, heading, item, cell and piece of code, in order. */
const partsOf = (node: Nodes): string[] => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [wordsIn(node)];
    case 'code':
      return [node.value];
    default:
      return 'children' in node ? node.children.flatMap(partsOf) : [];
  }
};

const wordsIn = (node: Nodes): string => {
  if ('children' in node) return node.children.map(wordsIn).join('');
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'alt' in node ? (node.alt ?? '') : '';
};

/** Parts in one line: a sign between two where the first does not end a sentence. */
const joined = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .reduce((line, part) => (line === '' ? part : `${line}${/[.!?:…]$/.test(line) ? '' : ' ·'} ${part}`), '');
