import { dateInWords, daysInWords } from '../kit/date-words';
import type { IsoDate } from '../kit/dates';
import { horizonDays } from './calendar';
import type { NoRoom, ScheduleFinding } from './finding';

/** How a date is written: a screen's own format, or "30 June 2028". */
export type DateWords = (date: IsoDate) => string;

/** What the schedule found, as a sentence for the person. */
export const findingSentence = (finding: ScheduleFinding, words: DateWords = dateInWords): string => {
  const { title } = finding;
  switch (finding.kind) {
    case 'late': {
      const what = finding.goal === null ? 'it is due' : `the deadline of its goal “${finding.goal}”`;
      return `“${title}” is planned to end on ${words(finding.end)}, ${daysInWords(finding.days)} after ${what}.`;
    }
    case 'no-capacity':
      return `“${title}” cannot be placed: ${reasons[finding.why](finding.blocker ?? '')}`;
    case 'before-start':
      return `“${title}” is due on ${words(finding.due)} but may start only on ${words(finding.start)}.`;
    case 'pin-passed':
      return `“${title}” was fixed to ${words(finding.pinnedOn)}, which has passed; it is placed from today on.`;
    case 'pin-unusable':
      return `“${title}” is fixed to ${words(finding.pinnedOn)}, which has too few hours; it begins on ${words(finding.start)}.`;
    case 'pin-too-early': {
      const until = finding.until === null ? 'cannot be placed' : `is ready for it only on ${words(finding.until)}`;
      return `“${title}” is fixed to ${words(finding.pinnedOn)}, but “${finding.blocker}”, which it waits for, ${until}.`;
    }
    case 'goal-circle':
      return `${circleWords(finding.goal, finding.other, finding.links)} So the goals are planned as if neither waited for the other. ${circleAdvice}`;
  }
};

const circleAdvice = 'Take one of these waits away.';

/** A circle link by link: the goal waits for the other, a milestone of which waits for the next, down to one of the goal itself. */
const circleWords = (goal: string, other: string, links: readonly string[]): string => {
  const [first = '', ...rest] = links;
  const waits = rest.map((link) => `waits for “${link}”`);
  if (waits.length === 0) return `The goal “${goal}” waits for the goal “${other}”, and “${first}” belongs to both.`;
  return `The goal “${goal}” waits for the goal “${other}”, but there “${first}” ${waits.join(', which ')} of the goal “${goal}” again.`;
};

const years = Math.round(horizonDays / 365.25);

const reasons: Readonly<Record<NoRoom, (blocker: string) => string>> = {
  'no-hours': () => 'no hours are set aside for learning. Give a weekday some hours.',
  blocked: (blocker) => `it waits for “${blocker}”, which cannot be placed either.`,
  endless: (blocker) => `it waits for “${blocker}”, practice that has no end. Give that a last day.`,
  'no-day': () => 'it needs one day with enough hours, and no day has as many. Let it be split, or give a weekday more hours.',
  over: () => 'no day of its practice is left.',
  horizon: () => `the hours of the next ${years} years do not reach for it.`,
};
