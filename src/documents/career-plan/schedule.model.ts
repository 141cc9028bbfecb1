import { hoursPerWeek } from '../../core/availability/availability.queries';
import { addDays, addMonths, firstOfMonth, later, type IsoDate } from '../../core/kit/dates';
import { counted, shortened } from '../../core/kit/words';
import type { Plan } from '../../core/plan/plan';
import { capacityOn } from '../../core/schedule/capacity';
import { findingSentence } from '../../core/schedule/finding-words';
import type { Placement, Schedule } from '../../core/schedule/schedule';
import { milestoneState, type MilestoneState } from '../../core/schedule/schedule.queries';
import type { DocumentOptions } from '../document';
import { stateWords } from './milestone-row';

/** One milestone within one month. */
export interface MonthRow {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly hours: string;
  readonly days: string;
  readonly ends: boolean;
  readonly state: MilestoneState;
  readonly words: string;
}

/** One month: the hours it offers from today on, those it is given, and what they are for. */
export interface MonthModel {
  readonly month: string;
  readonly name: string;
  readonly load: string;
  readonly filled: number;
  readonly timeOff: readonly string[];
  readonly rows: readonly MonthRow[];
}

/** The work to come, month by month, and what does not fit. */
export interface ScheduleModel {
  readonly standfirst: string;
  readonly findings: readonly string[];
  readonly months: readonly MonthModel[];
}

/** Builds the schedule section, or null where no open milestone asks for time. */
export const scheduleModel = (plan: Plan, schedule: Schedule, options: DocumentOptions): ScheduleModel | null => {
  const placements = [...schedule.placements.values()];
  if (placements.length + schedule.findings.length === 0) return null;
  const hours = placements.flatMap(({ days }) => days).reduce((sum, day) => sum + day.hours, 0);
  const last = placements.reduce((end: IsoDate, placement) => later(end, placement.end), options.today);
  const { formats } = options;
  return {
    standfirst:
      placements.length === 0
        ? 'Nothing could be placed yet.'
        : `${formats.hours(hours)} of work in ${counted(placements.length, 'milestone')}, at ${formats.hours(hoursPerWeek(plan.availability, options.today))} a week, ` +
          `ends on ${formats.day(last)}. Work is placed where there is time, the most pressing first.`,
    findings: schedule.findings.map((finding) => findingSentence(finding, formats.day)),
    months: monthsWithWork(placements).map((month) => monthModel(plan, placements, month, options)),
  };
};

const monthsWithWork = (placements: readonly Placement[]): IsoDate[] =>
  [...new Set(placements.flatMap(({ days }) => days.map(({ on }) => firstOfMonth(on))))].toSorted();

const monthModel = (
  plan: Plan,
  placements: readonly Placement[],
  month: IsoDate,
  options: DocumentOptions,
): MonthModel => {
  const { formats, today } = options;
  const next = addMonths(month, 1);
  const within = placements
    .map((placement) => ({ placement, days: placement.days.filter(({ on }) => on >= month && on < next) }))
    .filter(({ days }) => days.length > 0)
    .toSorted((a, b) => `${a.placement.start} ${a.placement.milestoneId}`.localeCompare(`${b.placement.start} ${b.placement.milestoneId}`));
  const planned = within.reduce((sum, { days }) => sum + hoursIn(days), 0);
  const capacity = capacityBetween(plan, later(month, today), next);
  return {
    month,
    name: formats.month(month),
    load: `${formats.hours(planned)} planned of ${formats.hours(capacity)}`,
    filled: capacity > 0 ? Math.min(1, planned / capacity) : 0,
    timeOff: plan.availability.blackouts
      .filter(({ from, to }) => from < next && to >= month)
      .map(({ from, to, label }) => `${formats.days(from, to)}${label === '' ? '' : `, ${label}`}`),
    rows: within.map(({ placement, days }) => monthRow(plan, placement, days, options)),
  };
};

const monthRow = (plan: Plan, placement: Placement, days: Placement['days'], { formats, today }: DocumentOptions): MonthRow => {
  const milestone = plan.milestones[placement.milestoneId];
  const [first, last] = [days[0]?.on ?? placement.start, days.at(-1)?.on ?? placement.end];
  const state = milestone ? milestoneState(plan, milestone, placement, today) : 'on-track';
  return {
    id: placement.milestoneId,
    title: milestone?.title ?? '',
    goal: milestone && milestone.goalId !== null ? shortened(plan.goals[milestone.goalId]?.title ?? '', 90) : '',
    hours: formats.hours(hoursIn(days)),
    days: formats.days(first, last),
    ends: last === placement.end,
    state,
    words: stateWords[state],
  };
};

const hoursIn = (days: Placement['days']): number => days.reduce((sum, { hours }) => sum + hours, 0);

/** The hours on offer from one day up to, not including, another. */
const capacityBetween = (plan: Plan, from: IsoDate, until: IsoDate): number => {
  let hours = 0;
  for (let day = from; day < until; day = addDays(day, 1)) hours += capacityOn(plan.availability, day);
  return hours;
};
