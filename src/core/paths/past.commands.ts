import type { Draft } from 'immer';
import { defineCommand, notFound } from '../commands/command';
import type { IsoDate } from '../kit/dates';
import { Id, z } from '../kit/schema';
import type { Plan } from '../plan/plan';
import type { Path } from './path';

/** Keeps an expectation that its path is about to lose, with its words, level and the day it went. */
export const keepInPast = (plan: Draft<Plan>, path: Path, expectationId: string, goneSince: IsoDate): void => {
  for (const level of path.levels) {
    const line = level.expectations.find(({ id }) => id === expectationId);
    if (!line) continue;
    plan.past[line.id] = { ...line, pathId: path.id, pathTitle: path.title, levelName: level.name, goneSince };
  }
};

/** Forgets a line no longer in its document, and takes it off goals and evidence; its ratings go with it. */
export const forgetPast = defineCommand({
  name: 'past.forget',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Forget “${plan.past[id]?.text ?? ''}”`,
  apply: (plan, { id }) => {
    if (!plan.past[id]) return notFound('expectation', id);
    delete plan.past[id];
    delete plan.ratings[id];
    for (const holder of [...Object.values(plan.goals), ...Object.values(plan.evidence)]) {
      if (holder.expectationIds.includes(id)) {
        holder.expectationIds = holder.expectationIds.filter((one) => one !== id);
      }
    }
  },
});
