import type { Draft } from 'immer';
import { defineCommand, notFound, refused } from '../../commands/command';
import { Id, Line, z } from '../../kit/schema';
import type { Plan } from '../../plan/plan';
import { Mend } from './mend';
import { makeMend } from './make-mend';

/**
 * Corrects a path as a finding suggests; ratings, goals and evidence that rest on a removed copy go over to the
 * line that is kept.
 */
export const mendPath = defineCommand({
  name: 'path.mend',
  payload: z.object({ pathId: Id, label: Line, mends: z.array(Mend).min(1).max(500) }),
  label: ({ pathId, label }, plan) => `${label} in “${plan.paths[pathId]?.title ?? ''}”`,
  apply: (plan, { pathId, mends }) => {
    const path = plan.paths[pathId];
    if (!path) return notFound('path', pathId);
    for (const mend of mends) {
      if (mend.mend === 'remove' && mend.section === 'expectations') {
        if (mend.keptId !== null) handOver(plan, mend.id, mend.keptId);
        else if (isRestedOn(plan, mend.id)) return refused(somethingRestsOnIt);
      }
      makeMend(path, mend);
    }
  },
});

const somethingRestsOnIt =
  'A rating, a goal or a piece of evidence rests on this line, so it was left as it is.';

const isRestedOn = (plan: Draft<Plan>, id: string): boolean =>
  (plan.ratings[id]?.length ?? 0) > 0 ||
  [...Object.values(plan.goals), ...Object.values(plan.evidence)].some(({ expectationIds }) =>
    expectationIds.includes(id),
  );

const handOver = (plan: Draft<Plan>, id: string, keptId: string): void => {
  const ratings = plan.ratings[id];
  if (ratings) {
    const both = [...(plan.ratings[keptId] ?? []), ...ratings];
    plan.ratings[keptId] = both.toSorted((a, b) => a.on.localeCompare(b.on));
    delete plan.ratings[id];
  }
  for (const holder of [...Object.values(plan.goals), ...Object.values(plan.evidence)]) {
    if (!holder.expectationIds.includes(id)) continue;
    const ids = holder.expectationIds.map((one) => (one === id ? keptId : one));
    holder.expectationIds = [...new Set(ids)];
  }
};
