/** A text as an expectation: the words themselves, and what of them is too long and goes to its detail. */
export interface Prose {
  readonly text: string;
  readonly rest: string;
}

const longest = 2_000;
const lineEnd = /\r\n|\n|\r/;
const invisible = /[\u200B\u2060\uFEFF]/g;
const marker = /^\s*(?:[-*•–]\s+|\d{1,2}[.)]\s+)/;

/**
 * A text over several lines as one: lines that only wrap are joined, and points of a list follow each other
 * as sentences: "1. Writes code\n2. Tests it" gives "Writes code. Tests it". Past 2,000 characters the
 * later points go to the rest, one a line.
 */
export const proseOf = (text: string): Prose => {
  const points = pointsOf(text);
  const whole = points.map((point, at) => (at === points.length - 1 ? point : ended(point))).join(' ');
  if (whole.length <= longest) return { text: whole, rest: '' };
  const [first = '', ...rest] = points;
  return { text: first, rest: rest.join('\n') };
};

/** The points of a text: what its bullets, numbers or blank lines set apart, each on one line. */
export const pointsOf = (text: string): string[] => {
  if (!lineEnd.test(text)) {
    const words = wordsOf(text);
    return words === '' ? [] : [words];
  }
  const points: string[] = [];
  let isOpen = false;
  for (const line of text.split(lineEnd)) {
    const words = wordsOf(line);
    const last = points.at(-1);
    if (words === '') isOpen = false;
    else if (isOpen && last !== undefined && !marker.test(line))
      points[points.length - 1] = `${last} ${words}`;
    else isOpen = points.push(words) > 0;
  }
  return points;
};

/** A line's words without a marker before them, single spaces between. */
const wordsOf = (line: string): string =>
  line.replace(marker, '').replaceAll(invisible, '').replaceAll(/\s+/g, ' ').trim();

const ended = (point: string): string => (/[.:;!?…]["'”’)]*$/.test(point) ? point : `${point}.`);
