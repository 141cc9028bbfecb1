import { daysBetween, type IsoDate } from '../kit/dates';
import type { Evidence } from './evidence';

/** How much a strength is worth in a word. */
export type Grade = 'strong' | 'fair' | 'thin';

/** One of the four things asked of evidence: the points it has of those it could have, and why. */
export interface StrengthReason {
  readonly about: 'number' | 'recency' | 'result' | 'witness';
  readonly points: number;
  readonly most: number;
  readonly words: string;
}

/** The strength of a piece of evidence, 0 to 10 points, with what it rests on. */
export interface Strength {
  readonly points: number;
  readonly grade: Grade;
  readonly reasons: readonly StrengthReason[];
}

/** The most points a piece of evidence or an expectation can have. */
export const mostPoints = 10;

/**
 * The strength of a piece of evidence by a stated rule, 0 to 10 points: number, 3 for a figure from and to, 2
 * for one without a before, 1 for a number in the words; recency, 2 for the last twelve months, 1 for the
 * year before; result, 2 where words say what came of it; witness, 2 for people named and 1 for a link or a
 * file. "Cached the catalogue" of last month with "nobody waits any more", from 780 to 140 ms, seen by Dele,
 * without a link: 3 + 2 + 2 + 2 = 9, strong. Seven points and more are strong, four and more fair, fewer
 * thin.
 */
export const strengthOf = (evidence: Evidence, today: IsoDate): Strength => {
  const reasons = [numberOf(evidence), recencyOf(evidence, today), resultOf(evidence), witnessOf(evidence)];
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return { points, grade: gradeOf(points), reasons };
};

/**
 * The strength of an expectation by the strengths of the pieces that prove it: the strongest, and 1 point
 * more for each other piece that is fair or better, two at the most and never above 10. Pieces of 7, 5 and 2
 * points make 8.
 */
export const combinedPoints = (points: readonly number[]): number => {
  const [first = 0, ...others] = points.toSorted((a, b) => b - a);
  const more = others.filter((own) => gradeOf(own) !== 'thin').length;
  return Math.min(mostPoints, first + Math.min(2, more));
};

/** The word for a number of points: strong from 7 on, fair from 4 on. */
export const gradeOf = (points: number): Grade => (points >= 7 ? 'strong' : points >= 4 ? 'fair' : 'thin');

/** The rule in sentences, for the screens that show it. */
export const strengthRule =
  'Up to 3 points for a number (3 from and to, 2 a figure alone, 1 in the words), 2 for the last twelve months ' +
  'or 1 for the year before, 2 for a result in words, 2 for people who saw it and 1 for a link or a file. ' +
  'Strong from 7, fair from 4.';

const reason = (
  about: StrengthReason['about'],
  most: number,
  points: number,
  words: string,
): StrengthReason => ({ about, most, points, words });

const numberOf = ({ figure, title, result }: Evidence): StrengthReason => {
  if (figure && figure.from !== null) return reason('number', 3, 3, 'a figure before and after');
  if (figure) return reason('number', 3, 2, 'a figure, with nothing to compare it with');
  const inWords = /\p{N}/u.test(`${title} ${result}`);
  return reason('number', 3, inWords ? 1 : 0, inWords ? 'a number in the words' : 'no number');
};

const recencyOf = ({ on }: Evidence, today: IsoDate): StrengthReason => {
  const age = daysBetween(on, today);
  if (age <= 365) return reason('recency', 2, 2, 'of the last twelve months');
  return age <= 730
    ? reason('recency', 2, 1, 'less than two years old')
    : reason('recency', 2, 0, 'older than two years');
};

const resultOf = ({ result }: Evidence): StrengthReason =>
  result.trim() === ''
    ? reason('result', 2, 0, 'no word of what came of it')
    : reason('result', 2, 2, 'says what came of it');

const witnessOf = ({ people, link, attachmentIds }: Evidence): StrengthReason => {
  const seen = people.length > 0 ? 2 : 0;
  const shown = link !== '' || attachmentIds.length > 0 ? 1 : 0;
  const words = { 0: 'nobody and nothing to ask', 1: 'something to look at', 2: 'people who saw it' };
  return reason(
    'witness',
    3,
    seen + shown,
    seen + shown === 3 ? 'people who saw it and something to look at' : words[(seen + shown) as 0 | 1 | 2],
  );
};
