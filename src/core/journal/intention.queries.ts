import type { IsoDate, IsoWeek } from '../kit/dates';
import { isOpen } from '../milestones/milestone.queries';
import type { Plan } from '../plan/plan';
import type { Schedule } from '../schedule/schedule';
import { weekPlan } from '../schedule/schedule.queries';
import type { Intention } from './week';

/** An intention left open, with the week it stood in last. */
export interface OpenIntention extends Intention {
  readonly week: IsoWeek;
}

/** How many intentions a week is meant to hold: few enough to be kept. */
export const fewIntentions = 3;

/**
 * What was left open in the latest earlier week with intentions and does not stand in this one yet, in the
 * same words.
 */
export const openBefore = (plan: Pick<Plan, 'weeks'>, week: IsoWeek): OpenIntention[] => {
  let latest: IsoWeek | null = null;
  for (const page of Object.values(plan.weeks)) {
    if (page.week < week && page.intentions.length > 0 && (latest === null || page.week > latest))
      latest = page.week;
  }
  const source = latest === null ? undefined : plan.weeks[latest];
  if (!source) return [];
  const here = new Set(plan.weeks[week]?.intentions.map(({ text }) => text.toLowerCase()));
  return source.intentions
    .filter(({ done, text }) => !done && !here.has(text.toLowerCase()))
    .map((intention) => ({ ...intention, week: source.week }));
};

/** Planned work that could be meant for a week: a milestone with its hours there and the day it is due. */
export interface IntentionOffer {
  readonly milestoneId: string;
  readonly title: string;
  readonly hours: number;
  readonly due: IsoDate | null;
}

/** The open milestones planned in a week that are not meant for it yet, what is due first before the rest. */
export const offeredIntentions = (
  plan: Plan,
  schedule: Schedule,
  week: IsoWeek,
  today: IsoDate,
): IntentionOffer[] => {
  const meant = new Set(plan.weeks[week]?.intentions.map(({ text }) => text.toLowerCase()));
  return weekPlan(plan, schedule, week, today)
    .milestones.filter(({ milestone, planned }) => planned > 0 && isOpen(milestone))
    .filter(({ milestone }) => !meant.has(milestone.title.toLowerCase()))
    .map(({ milestone: { id, title, due }, planned }) => ({ milestoneId: id, title, hours: planned, due }))
    .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
};
