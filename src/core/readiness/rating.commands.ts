import { defineCommand, notFound, refused } from '../commands/command';
import { dateInWords } from '../kit/date-words';
import { Id, z } from '../kit/schema';
import { findExpectation } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import { RatingValue } from './rating';

/**
 * Rates an expectation today; a second rating on one day replaces the first, earlier days stay as history.
 * A quick run of ratings of one expectation is one undo step.
 */
export const rateExpectation = defineCommand({
  name: 'expectation.rate',
  payload: z.object({ expectationId: Id, value: RatingValue }),
  label: ({ expectationId, value }, plan) => `Rate “${textOf(plan, expectationId)}” ${value.replace('-', ' ')}`,
  mergeKey: ({ expectationId }) => expectationId,
  apply: (plan, { expectationId, value }, { today }) => {
    if (!findExpectation(plan, expectationId)) return notFound('expectation', expectationId);
    const history = (plan.ratings[expectationId] ??= []);
    const last = history.at(-1);
    if (last?.on === today) last.value = value;
    else history.push({ on: today, value });
  },
});

/** Takes today's rating of an expectation back, so that the one before it counts again; earlier ones are history and stay. */
export const takeRatingBack = defineCommand({
  name: 'expectation.takeRatingBack',
  payload: z.object({ expectationId: Id }),
  label: ({ expectationId }, plan) => `Take back the rating of “${textOf(plan, expectationId)}”`,
  apply: (plan, { expectationId }, { today }) => {
    const history = plan.ratings[expectationId] ?? [];
    const last = history.at(-1);
    if (!last) return refused('It is not rated, so there is nothing to take back.');
    if (last.on !== today) {
      return refused(`It was rated on ${dateInWords(last.on)}, which is history and stays. Rate it anew to change it.`);
    }
    history.pop();
    if (history.length === 0) delete plan.ratings[expectationId];
  },
});

const textOf = (plan: Plan, expectationId: string): string =>
  findExpectation(plan, expectationId)?.expectation.text ?? '';
