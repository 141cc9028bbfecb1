import type { PhrasingContent } from 'mdast';

type Place = NonNullable<PhrasingContent['position']>;

/**
 * The words of one line as a parser would give them, but at once; null where only a parser can tell. Read are
 * plain words, and marks that stand whole and apart: `**bold**`, `*leaning*`, code, links and bare tags.
 */
export const phrasesOf = (text: string, place: Place): PhrasingContent[] | null => {
  if (unmarked.test(text)) return text === '' ? [] : [{ type: 'text', value: text, position: place }];
  const phrases: PhrasingContent[] = [];
  phrase.lastIndex = 0;
  for (let at = 0; at < text.length; at = phrase.lastIndex) {
    const groups = phrase.exec(text)?.groups;
    if (!groups) return null;
    phrases.push(phraseOf(groups, place));
  }
  return phrases;
};

const unmarked = /^[^\\`*_~[<&|\t!]*$/;

const words = String.raw`[^\\\x60*_~[<&|\t!]`;
const letter = String.raw`[\p{L}\p{N}]`;
/** What is neither a mark nor part of one: a lone "&", "<" before a figure, "_" within a word. */
const loose = String.raw`!(?!\[)|&(?!#|${letter}+;)|<(?=[ \d=])|(?<=${letter})_+(?=${letter})`;
/** Words between marks, which begin with a letter; where they end with another sign, a space must follow. */
const marked = (mark: string, name: string): string =>
  String.raw`(?<=^|[ (])${mark}(?<${name}>${letter}(?:${words}*(?:${letter}|[:.?%)](?=${mark}(?: |$))))?)${mark}(?=[ .,;:)?]|$)`;
const address = String.raw`(?:[^\s()<>\\&|\p{Cc}]|&(?!#|${letter}+;))+`;

/** One phrase: each kind can be told from the others by how it begins, so nothing is tried twice. */
const phrase = new RegExp(
  [
    String.raw`(?<plain>(?:${words}+|${loose})+)`,
    marked(String.raw`\*\*`, 'strong'),
    marked(String.raw`\*`, 'leaning'),
    marked('__', 'strongToo'),
    marked('_', 'leaningToo'),
    String.raw`\x60(?<code>[^\x60|\t ](?:[^\x60|\t]*[^\x60|\t ])?)\x60(?!\x60)`,
    String.raw`\[(?<label>[^\\\x60*_~[\]<&|\t!^][^\\\x60*_~[\]<&|\t!]*)\]\((?<url>${address})\)`,
    String.raw`(?<tag><br ?\/?>|<\/?(?:ul|ol|li|p|div|b|i|em|strong|sup|sub|span|small|u)>)`,
  ].join('|'),
  'uy',
);

const phraseOf = (groups: Readonly<Record<string, string>>, position: Place): PhrasingContent => {
  const { plain, strong, leaning, strongToo, leaningToo, code, label, url = '', tag = '' } = groups;
  const text = (value: string): PhrasingContent => ({ type: 'text', value, position });
  if (plain !== undefined) return text(plain);
  const [bold, italic] = [strong ?? strongToo, leaning ?? leaningToo];
  if (bold !== undefined) return { type: 'strong', children: [text(bold)], position };
  if (italic !== undefined) return { type: 'emphasis', children: [text(italic)], position };
  if (code !== undefined) return { type: 'inlineCode', value: code, position };
  if (label !== undefined) return { type: 'link', url, children: [text(label)], position };
  return { type: 'html', value: tag, position };
};
