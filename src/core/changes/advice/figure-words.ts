import type { PayBand, Share, YearsBand } from '../../paths/path';
import type { LevelChanges } from '../changes';
import type { ActivityShift } from '../steps/activity-shift';
import type { PayStep } from '../steps/pay-step';
import type { YearsStep } from '../steps/years-step';
import { capitalised, counted } from '../../kit/words';

/** Writes an amount of minor units in a currency. */
export type MoneyWords = (minor: number, currency: string) => string;

type Names = Pick<LevelChanges, 'from' | 'to'>;

/** A share as a figure: "20 %", a range "15–20 %", "no figure" where there is none. */
export const shareWords = (share: Share | null): string => (share ? `${range(share)} %` : 'no figure');

/** A shift in percentage points with its sign: "+10", "−5", a range "+5 to +10", "±0". */
export const pointsWords = ({ from, to }: Share): string =>
  from === to ? signed(from) : `${signed(from)} to ${signed(to)}`;

/** What the shift of one family is, as a sentence: "10 points more for design and planning, 20 % to 30 %." */
export const shiftSentence = ({ family, from, to, shift }: ActivityShift): string => {
  if (!shift) return `${family}: no figure to compare.`;
  const figures = `${shareWords(from)} to ${shareWords(to)}`;
  const name = family.charAt(0).toLowerCase() + family.slice(1);
  if (shift.from === 0 && shift.to === 0) return `As much as before for ${name}, ${shareWords(to)}.`;
  if (shift.from >= 0) return `${points(shift)} more for ${name}, ${figures}.`;
  if (shift.to <= 0) return `${points({ from: -shift.to, to: -shift.from })} less for ${name}, ${figures}.`;
  return `Between ${-shift.from} points less and ${shift.to} more for ${name}, ${figures}.`;
};

/** The step in pay as sentences; where it cannot be told, why. */
export const paySentence = (step: PayStep, names: Names, money: MoneyWords): string => {
  if (step.kind === 'missing')
    return `No pay is named ${missingAt(step.at, names)}, so there is no step to tell.`;
  const bands =
    `${bandWords(step.from, money)} at ${names.from.name}, ` +
    `${bandWords(step.to, money)} at ${names.to.name}`;
  if (step.kind === 'not-comparable') {
    return `${bands}: ${whyNot[step.because]}, so no step is worked out.`;
  }
  const { currency } = step.to;
  const percent = step.percent === null ? '' : ` (${signed(step.percent)} %)`;
  const lower = `The band begins ${difference(step.lower, money, currency)}${percent}`;
  if (step.upper === null) return `${lower}: ${bands}. An upper end to compare is not given.`;
  return `${lower} and ends ${difference(step.upper, money, currency)}: ${bands}.`;
};

/** The step in years as a sentence. */
export const yearsSentence = (step: YearsStep, names: Names): string => {
  if (step.kind === 'missing') return `No years are named ${missingAt(step.at, names)}.`;
  const bands = `${yearsWords(step.from)} at ${names.from.name}, ${yearsWords(step.to)} at ${names.to.name}`;
  if (step.later === 0) return `It begins at the same number of years: ${bands}.`;
  const years = Number.isInteger(step.later)
    ? counted(Math.abs(step.later), 'year')
    : `${Math.abs(step.later)} years`;
  return `${capitalised(years)} ${step.later > 0 ? 'later' : 'earlier'}: ${bands}.`;
};

/** A band of pay in a few words: "$100,000–$140,000 a year", "from $300,000 a year". */
export const bandWords = ({ from, to, openEnd, per, currency, kind }: PayBand, money: MoneyWords): string => {
  const ends = to === null ? money(from, currency) : `${money(from, currency)}–${money(to, currency)}`;
  const what = kind === 'unstated' ? '' : ` ${kind} pay`;
  return `${ends}${openEnd ? ' or more' : ''}${what} ${per === 'hour' ? 'an' : 'a'} ${per}`;
};

const whyNot = {
  currency: 'the two are in different currencies',
  period: 'the two are for different periods',
  kind: 'one is base pay or does not say what it is, the other is not of that kind',
} as const;

const missingAt = (at: 'from' | 'to' | 'both', { from, to }: Names): string =>
  at === 'both' ? `at ${from.name} or ${to.name}` : `at ${at === 'from' ? from.name : to.name}`;

const difference = (minor: number, money: MoneyWords, currency: string): string =>
  minor === 0
    ? 'at the same figure'
    : `${money(Math.abs(minor), currency)} ${minor > 0 ? 'higher' : 'lower'}`;

const yearsWords = ({ from, to }: YearsBand): string =>
  to === null ? `${from} years or more` : from === to ? `${from} years` : `${from} to ${to} years`;

const range = ({ from, to }: Share): string => (from === to ? String(from) : `${from}–${to}`);

const points = (share: Share): string =>
  share.from === 1 && share.to === 1 ? '1 point' : `${range(share)} points`;

const signed = (value: number): string => (value === 0 ? '±0' : value > 0 ? `+${value}` : `−${-value}`);
