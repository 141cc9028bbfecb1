import type { RoleLine } from '../journal/week.queries';
import { counted, inWords, listed } from '../kit/words';
import type { RollUp } from './roll-up';
import type { Trend } from './trend';

/**
 * Promises in two sentences: "3 of 4 weekly intentions were done. The one deadline was met."; empty where
 * there were none.
 */
export const promiseWords = ({ intentions, deadlines, slipped }: RollUp): string => {
  const kept = intentions.filter((one) => one.kept).length;
  const met = deadlines.filter(({ state }) => state === 'met').length;
  const due = met + slipped.length;
  const sentences = [
    keptOf(kept, intentions.length, 'weekly intention', ['done', 'left undone']),
    keptOf(met, due, 'deadline', ['met', 'missed']),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
};

/**
 * The two widest gaps, such as "… the time went 20 points less to Incidents and 10 points more to Reviews."
 */
export const driftWords = (lines: readonly RoleLine[], target: string): string => {
  const apart = lines
    .flatMap(({ text, gap }) => (gap === null || gap === 0 ? [] : [{ text, gap }]))
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  if (target === '') return '';
  if (apart.length === 0) return `The hours lie within what ${target} expects.`;
  const named = apart
    .slice(0, 2)
    .map(({ text, gap }) => `${Math.abs(gap)} points ${gap > 0 ? 'more' : 'less'} to ${text}`);
  return `Against what ${target} expects, the time went ${listed(named)}.`;
};

/** How many weeks were written, missed and off: "9 of 12 weeks written, 2 missed, 1 off." */
export const weekWords = ({ weeks, written, missed, off }: RollUp): string => {
  const rest = [
    missed.length === 0 ? '' : `${missed.length} missed`,
    off.length === 0 ? '' : `${off.length} off`,
  ].filter((words) => words !== '');
  return `${written.length} of ${weeks.length} ${weeks.length === 1 ? 'week' : 'weeks'} written${rest.length === 0 ? '' : `, ${rest.join(', ')}`}.`;
};

/**
 * Who was met and what was practised: "Met two people in three meetings: Mira Voss and Ana Duarte. Practised
 * five questions nine times."; empty where there was neither.
 */
export const peopleWords = ({ met, practised }: Pick<RollUp, 'met' | 'practised'>): string => {
  const meetings = met.reduce((sum, one) => sum + one.meetings.length, 0);
  const times = practised.reduce((sum, { attempts }) => sum + attempts.length, 0);
  const people = counted(met.length, 'person', 'people');
  const how = meetings === met.length ? '' : ` in ${counted(meetings, 'meeting')}`;
  const often = times === practised.length ? '' : ` ${counted(times, 'time')}`;
  return [
    met.length === 0 ? '' : `Met ${people}${how}: ${listed(met.map(({ contact }) => contact.name))}.`,
    practised.length === 0 ? '' : `Practised ${counted(practised.length, 'question')}${often}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

/**
 * Mean and direction of mood or energy: "Mood was 3.2 of 5 over five weeks, and rose."; empty where no week
 * has it.
 */
export const trendWords = (name: string, { mean, weeks, direction }: Trend): string =>
  mean === null
    ? ''
    : `${name} was ${(Math.round(mean * 10) / 10).toFixed(1)} of 5 over ${counted(weeks.length, 'week')}${directions[direction]}.`;

const directions: Readonly<Record<Trend['direction'], string>> = {
  rising: ', and rose',
  falling: ', and fell',
  steady: ', and stayed about the same',
  unknown: '',
};

/**
 * "3 of 4 deadlines were met.", "None of two deadlines was met.", "The one deadline was missed."; empty where
 * there was none.
 */
const keptOf = (kept: number, of: number, noun: string, [did, didNot]: readonly [string, string]): string => {
  if (of === 0) return '';
  if (of === 1) return `The one ${noun} was ${kept === 1 ? did : didNot}.`;
  if (kept === 0) return `None of ${counted(of, noun)} was ${did}.`;
  return kept === of
    ? `All ${inWords(of)} ${noun}s were ${did}.`
    : `${kept} of ${of} ${noun}s ${kept === 1 ? 'was' : 'were'} ${did}.`;
};
