import type { IsoWeek } from '../kit/dates';
import type { Plan } from '../plan/plan';
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
