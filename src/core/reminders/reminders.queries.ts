import { dateInWords, daysInWords } from '../kit/date-words';
import { addDays, daysBetween, weekday, weekOf, type IsoDate } from '../kit/dates';
import { capitalised, counted, listed } from '../kit/words';
import type { Plan } from '../plan/plan';
import { scheduleOf } from '../schedule/schedule';
import { takesTime } from '../schedule/takes-time';
import type { Reminder, ReminderChoice } from './reminder';

/** The person's clock: their calendar date and the time of day, "07:30". */
export interface Clock {
  readonly today: IsoDate;
  readonly time: string;
}

/**
 * What is to be said now: nothing in quiet hours, nothing that was said before (`said` has the keys), and of each kind one reminder
 * for all it is about. What falls into quiet hours is said after them.
 * The weekly review comes up from Friday 16:00 until the week ends, unless it was done; milestones are due soon within seven days;
 * a date is at risk when the schedule ends after it. A clock that went back says no week again, nor an earlier one.
 */
export const remindersNow = (plan: Plan, clock: Clock, choice: ReminderChoice, said: ReadonlySet<string>): Reminder[] => {
  if (isQuiet(choice, clock.time)) return [];
  return [
    ...(choice.weeklyReview ? weeklyReview(plan, clock, said) : []),
    ...(choice.dueSoon ? dueSoon(plan, clock.today, said) : []),
    ...(choice.atRisk ? atRisk(plan, clock.today, said) : []),
  ];
};

/** Whether a time of day lies in the quiet hours: from 21:00 until 08:00, 23:30 and 07:59 do and 08:00 does not. */
export const isQuiet = ({ quietFrom, quietTo }: Pick<ReminderChoice, 'quietFrom' | 'quietTo'>, time: string): boolean =>
  quietFrom <= quietTo ? quietFrom <= time && time < quietTo : time >= quietFrom || time < quietTo;

/** The time on Friday from which on the weekly review is spoken of. */
export const reviewTime = '16:00';

const friday = 5;

const weeklyReview = (plan: Plan, { today, time }: Clock, said: ReadonlySet<string>): Reminder[] => {
  const week = weekOf(today);
  const day = weekday(today);
  const isTime = day > friday || (day === friday && time >= reviewTime);
  const prefix = `${plan.id} week `;
  const isPast = [...said].some((key) => key.startsWith(prefix) && key.slice(prefix.length) >= week);
  if (!isTime || isPast || (plan.weeks[week]?.reviewedAt ?? null) !== null) return [];
  return [{
    kind: 'weekly-review', keys: [`${prefix}${week}`], place: 'journal',
    title: 'Your weekly review', body: 'A few minutes for what went well, what did not, and what comes next.',
  }];
};

const dueSoon = (plan: Plan, today: IsoDate, said: ReadonlySet<string>): Reminder[] => {
  const last = addDays(today, 7);
  const due = Object.values(plan.milestones)
    .filter((milestone) => takesTime(plan, milestone))
    .flatMap(({ id, title, due: on }) => (on !== null && on >= today && on <= last ? [{ title, on, key: `${plan.id} due ${id} ${on}` }] : []))
    .filter(({ key }) => !said.has(key))
    .toSorted((a, b) => `${a.on} ${a.title}`.localeCompare(`${b.on} ${b.title}`));
  const [first] = due;
  if (!first) return [];
  const days = daysBetween(today, first.on);
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${daysInWords(days)}`;
  return [{
    kind: 'due-soon', keys: due.map(({ key }) => key), place: 'schedule',
    title: due.length === 1 ? `Due ${when}` : `${capitalised(counted(due.length, 'milestone'))} due within a week`,
    body: due.length === 1 ? `“${first.title}” is due on ${dateInWords(first.on)}.` : titles(due),
  }];
};

const atRisk = (plan: Plan, today: IsoDate, said: ReadonlySet<string>): Reminder[] => {
  const late = scheduleOf(plan, today)
    .findings.flatMap((finding) => (finding.kind === 'late' && finding.due >= today ? [finding] : []))
    .map(({ milestoneId, title, due, end }) => ({ title, due, end, key: `${plan.id} risk ${milestoneId} ${due}` }))
    .filter(({ key }) => !said.has(key))
    .toSorted((a, b) => `${a.due} ${a.title}`.localeCompare(`${b.due} ${b.title}`));
  const [first] = late;
  if (!first) return [];
  return [{
    kind: 'at-risk', keys: late.map(({ key }) => key), place: 'schedule',
    title: late.length === 1 ? 'A date is at risk' : `${capitalised(counted(late.length, 'date'))} at risk`,
    body:
      late.length === 1
        ? `“${first.title}” is planned to end on ${dateInWords(first.end)}, after ${dateInWords(first.due)}.`
        : titles(late),
  }];
};

/** The first three by title, and how many more there are. */
const titles = (about: readonly { readonly title: string }[]): string => {
  const named = about.slice(0, 3).map(({ title }) => `“${title}”`);
  return `${listed(about.length > 3 ? [...named, counted(about.length - 3, 'other')] : named)}.`;
};
