import { plainWords } from '../journal/plain-words';
import { shortened } from '../kit/words';
import { snippet, type MarkedText } from './highlight';
import type { Passage } from './passage';

/**
 * A passage as a snippet of at most about `most` signs without the signs of Markdown, with what was looked
 * for marked; where that stands only in what is not read, as in the address of a link, its first words.
 */
export const plainPassage = ({ text, words, before, after }: Passage, most = 110): MarkedText => {
  const plain = plainWords(text, text.length * 2);
  const whole = `${before ? '…' : ''}${plain}${after ? '…' : ''}`;
  return snippet(whole, words, most) ?? { text: shortened(whole, most), marks: [] };
};
