import type { IsoDate } from '../../../../core/kit/dates';
import type { GrowthPart } from '../../../../core/reviews/growth-parts';
import type { PacketPart } from '../../../../core/reviews/packet-parts';
import {
  daysOfPeriod,
  periodName,
  periodOf,
  periodsLater,
  type PeriodKind,
  type ReviewPeriod,
} from '../../../../core/reviews/period';
import type { Reader } from '../../../../core/reviews/reader';
import { factsFor, type ReviewFact } from '../../../../core/reviews/review-facts';
import type { TickChoice } from './Ticks';

const factWords: Readonly<Record<ReviewFact, Omit<TickChoice<ReviewFact>, 'value'>>> = {
  evidence: { label: 'Evidence', hint: 'By expectation, with its dates' },
  stories: { label: 'Stories', hint: 'That rest on evidence of the period' },
  readiness: { label: 'Readiness', hint: 'Claimed and proven, and your ratings that moved' },
  milestones: { label: 'Milestones', hint: 'The titles of what was finished and what slipped' },
  hours: { label: 'Hours', hint: 'By activity, against the target level' },
  promises: { label: 'Promises', hint: 'Intentions and deadlines kept' },
  people: { label: 'People and practice', hint: 'Whom you met and what you practised; never for others' },
  mood: { label: 'Mood and energy', hint: 'Week by week; never for others' },
};

const otherWords: Partial<typeof factWords> = {
  hours: {
    label: 'Hours',
    hint: 'By activity of the path; your own activities stand together as other work',
  },
  promises: { label: 'Promises', hint: 'How many deadlines were met, without the names of goals' },
};

/** The facts a reader can be shown, in words; for others it says what of them is shown. */
export const factChoices = (reader: Reader): TickChoice<ReviewFact>[] =>
  factsFor(reader).map((value) => ({
    value,
    ...((reader === 'myself' ? undefined : otherWords[value]) ?? factWords[value]),
  }));

/** The parts of a packet in words. */
export const partWords: Readonly<Record<PacketPart, Omit<TickChoice<PacketPart>, 'value'>>> = {
  categories: { label: 'Categories', hint: 'Claimed and proven by category, on page one' },
  stories: { label: 'Stories', hint: 'Those that rest on evidence shown' },
  people: { label: 'People', hint: 'Who was there, by name' },
  links: { label: 'Links', hint: 'Addresses of the evidence, as text' },
};

/** The parts of a growth plan in words. */
export const growthWords: Readonly<Record<GrowthPart, Omit<TickChoice<GrowthPart>, 'value'>>> = {
  readiness: { label: 'Readiness', hint: 'Claimed and proven, with the rule' },
  evidence: { label: 'Evidence', hint: 'The newest that may be shown to this reader' },
  goals: { label: 'Goals', hint: 'Titles, deadlines and measures of open goals; never why' },
  milestones: { label: 'Milestones', hint: 'Titles of those due in the next three months' },
};

const groups: readonly (readonly [PeriodKind, string])[] = [
  ['quarter', 'Quarters'],
  ['month', 'Months'],
  ['half', 'Halves'],
  ['year', 'Years'],
];

/** How many periods of each kind are offered; the one that is chosen stands among them whatever its age. */
const most = 24;

/** The periods since a day, newest first and by kind, for a list to choose from. */
export const periodGroups = (since: IsoDate, today: IsoDate, chosen: ReviewPeriod) =>
  groups.map(([kind, group]) => {
    const periods: ReviewPeriod[] = [];
    for (
      let at = periodOf(kind, today);
      periods.length < most && daysOfPeriod(at).to >= since;
      at = periodsLater(at, -1)
    ) {
      periods.push(at);
    }
    if (periodOf(kind, daysOfPeriod(chosen).from) === chosen && !periods.includes(chosen))
      periods.push(chosen);
    return { group, items: periods.map((value) => ({ value, label: periodName(value) })) };
  });
