import { journalWeekOf, type WeekStart } from '../journal/week-days';
import type { IsoDate, IsoWeek } from '../kit/dates';
import { counted } from '../kit/words';
import type { Plan } from '../plan/plan';
import type { Schedule } from '../schedule/schedule';
import { weekPlan } from '../schedule/schedule.queries';
import { trailOf } from './trail.queries';

/** The words at the head of Today. */
export interface Headline {
  readonly title: string;
  readonly sentence: string;
}

/** "Week 48, and two milestones to go", over the sentence of the trail; weeks begin on the day given. */
export const headline = (plan: Plan, schedule: Schedule, today: IsoDate, start: WeekStart = 'monday'): Headline => {
  const week = journalWeekOf(today, start);
  return {
    title: `Week ${Number(week.slice(6))}, ${stateOfTheWeek(plan, schedule, today, week, start)}`,
    sentence:
      trailOf(plan, schedule, today)?.sentence ??
      'Say which level you hold and which one you want by when, and the trail shows the way.',
  };
};

const stateOfTheWeek = (plan: Plan, schedule: Schedule, today: IsoDate, week: IsoWeek, start: WeekStart): string => {
  const { milestones } = weekPlan(plan, schedule, week, today, start);
  const toGo = milestones.filter(({ planned }) => planned > 0).length;
  const done = milestones.filter(({ state }) => state === 'done').length;
  if (toGo > 0) return `and ${counted(toGo, 'milestone')} to go`;
  if (done > 0) return done === 1 ? 'and its milestone is done' : `and all ${counted(done, 'milestone')} are done`;
  return schedule.placements.size > 0 ? 'and nothing more to do in it' : 'and nothing planned yet';
};
