import { matchPlace, plainText, type Span } from './match';

/** A text to be shown with the stretches in it that were looked for. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Marks where a text holds plain words; the marks are in order and apart. */
export const marked = (text: string, words: readonly string[]): MarkedText => {
  const { plain, placeOf } = plainWithPlaces(text);
  const found = words
    .flatMap((word) => matchPlace(word, plain) ?? [])
    .map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) }))
    .toSorted((a, b) => a.from - b.from);
  return { text, marks: joined(found) };
};

/**
 * The stretch of a text around the first word it holds, about `most` signs long and cut at spaces, with its
 * marks; null where it holds none.
 */
export const snippet = (text: string, words: readonly string[], most = 110): MarkedText | null => {
  const whole = marked(text, words);
  const [first] = whole.marks;
  if (!first) return null;
  const start = Math.max(0, first.from - Math.floor(most / 3));
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1 || start;
  const begin = Math.min(from, first.from);
  const end =
    begin + most >= text.length ? text.length : Math.max(first.to, text.lastIndexOf(' ', begin + most));
  const cut = text.slice(begin, end).replaceAll(/\s/g, ' ').trimEnd();
  return marked(`${begin > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`, words);
};

const joined = (spans: readonly Span[]): Span[] => {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else if (span.to > span.from) result.push(span);
  }
  return result;
};

interface Placed {
  readonly plain: string;
  /** Where a sign of the plain text stands in the text as written. */
  readonly placeOf: (at: number) => number;
}

/**
 * A plain text with where its signs stand; most texts are as long plain as written, and need no list of
 * places.
 */
const plainWithPlaces = (text: string): Placed => {
  const plain = plainText(text);
  if (plain.length === text.length) return { plain, placeOf: (at) => at };
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    for (let unit = plainText(sign).length; unit > 0; unit -= 1) places.push(at);
    at += sign.length;
  }
  return { plain, placeOf: (place) => places[place] ?? text.length };
};
