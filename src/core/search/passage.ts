import { marked } from './highlight';

/** A stretch of a text in Markdown, its signs included, with the words that were looked for in it. */
export interface Passage {
  readonly text: string;
  readonly words: readonly string[];
  /** Whether the text goes on before and after the stretch. */
  readonly before: boolean;
  readonly after: boolean;
}

/** How much is taken before and after what was found: enough for a snippet once the signs are gone. */
const reach = { before: 100, lineBefore: 400, after: 250 };

/**
 * The stretch of a text in Markdown around the first of the words it holds, or at its beginning where it
 * holds none; it begins with a line where one begins near, so that the signs of the line are read as such.
 */
export const passage = (text: string, words: readonly string[]): Passage => {
  const [first] = marked(text, words).marks;
  const from = beginOf(text, first?.from ?? 0);
  const to = endOf(text, first?.from ?? 0);
  return { text: text.slice(from, to), words, before: from > 0, after: to < text.length };
};

const beginOf = (text: string, found: number): number => {
  const near = Math.max(0, found - reach.before);
  const line = near === 0 ? 0 : text.lastIndexOf('\n', near) + 1;
  if (near - line <= reach.lineBefore) return line;
  const space = text.indexOf(' ', near);
  return space >= 0 && space < found ? space + 1 : near;
};

const endOf = (text: string, found: number): number => {
  const far = found + reach.after;
  if (far >= text.length) return text.length;
  const space = text.lastIndexOf(' ', far);
  return space > found ? space : far;
};
