import { defineCommand, notFound, refused } from '../commands/command';
import { Id, z } from '../kit/schema';
import { counted, shortened } from '../kit/words';
import { newMilestone } from '../milestones/milestone';
import { newGoal } from './goal';
import { usualHours } from './ideas';
import { findTemplate } from './template.queries';

/**
 * Makes goals of stages and suggested projects of a path in one step, each with the milestones the plan has not got
 * yet. What was made already is left out; when that leaves none the command is refused.
 */
export const addGoalsFromTemplates = defineCommand({
  name: 'goal.addFromTemplates',
  payload: z.object({ originIds: z.array(Id).min(1).max(1_000) }),
  label: ({ originIds }, plan) =>
    originIds.length === 1
      ? `Make a goal of “${shortened(findTemplate(plan, originIds[0] ?? '')?.title ?? '', 80)}”`
      : `Make goals of ${counted(originIds.length, 'stage or project', 'stages and projects')}`,
  apply: (plan, { originIds }, { newId, today }) => {
    const templates = [];
    for (const originId of new Set(originIds)) {
      const template = findTemplate(plan, originId);
      if (!template) return notFound('stage or project', originId);
      if (!template.isThere) templates.push(template);
    }
    if (templates.length === 0) return refused('Goals of these are in the plan already. Nothing was changed.');
    for (const { originId, title, why, levelId, missing } of templates) {
      const goalId = newId();
      plan.goals[goalId] = {
        ...newGoal(goalId, shortened(title, 500), levelId, today),
        why: shortened(why, 2_000),
        measures: [{ kind: 'milestones', id: newId() }],
        deadline: plan.position?.targetLevelId === levelId ? plan.position.targetDate : null,
        originId,
      };
      for (const { title: work, kind, notes } of missing) {
        const id = newId();
        plan.milestones[id] = { ...newMilestone(id, work, today), goalId, kind, notes, effort: usualHours(kind) };
      }
    }
  },
});
