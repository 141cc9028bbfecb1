import type { Draft } from 'immer';
import type { Plan } from '../plan/plan';

/**
 * Takes milestones out of a plan being changed, and out of what others wait for; their fixed events stay and
 * belong to none.
 */
export const takeOut = (plan: Draft<Plan>, ids: ReadonlySet<string>): void => {
  for (const id of ids) delete plan.milestones[id];
  for (const other of Object.values(plan.milestones)) {
    if (!other.prerequisiteIds.some((id) => ids.has(id))) continue;
    other.prerequisiteIds = other.prerequisiteIds.filter((id) => !ids.has(id));
    for (const id of Object.keys(other.lagDays)) if (ids.has(id)) delete other.lagDays[id];
  }
  for (const event of Object.values(plan.events)) {
    if (event.milestoneId !== null && ids.has(event.milestoneId)) event.milestoneId = null;
  }
};
