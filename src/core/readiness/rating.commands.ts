import { defineCommand, notFound } from '../commands/command';
import { Id, z } from '../kit/schema';
import { findExpectation } from '../paths/path.queries';
import { RatingValue } from './rating';

/** Rates an expectation today; a second rating on one day replaces the first, earlier days stay as history. */
export const rateExpectation = defineCommand({
  name: 'expectation.rate',
  payload: z.object({ expectationId: Id, value: RatingValue }),
  label: ({ expectationId, value }, plan) =>
    `Rate “${findExpectation(plan, expectationId)?.expectation.text ?? ''}” ${value.replace('-', ' ')}`,
  apply: (plan, { expectationId, value }, { today }) => {
    if (!findExpectation(plan, expectationId)) return notFound('expectation', expectationId);
    const history = (plan.ratings[expectationId] ??= []);
    const last = history.at(-1);
    if (last?.on === today) last.value = value;
    else history.push({ on: today, value });
  },
});
