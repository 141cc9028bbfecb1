import { defineCommand, notFound, refused } from '../commands/command';
import { circleAmong } from '../kit/circle';
import { changesTo, definedOnly, Id, z } from '../kit/schema';
import { listed } from '../kit/words';
import { Goal, newGoal } from './goal';
import { MeasureEntry, measuresOf } from './measure';

const editable = Goal.pick({
  title: true,
  levelId: true,
  why: true,
  deadline: true,
  expectationIds: true,
  prerequisiteIds: true,
  evidenceIds: true,
}).extend({ measures: z.array(MeasureEntry).max(50) });

/** Adds a goal at a level; only title and level are needed. */
export const addGoal = defineCommand({
  name: 'goal.add',
  payload: editable.partial().required({ title: true, levelId: true }),
  label: ({ title }) => `Add goal “${title}”`,
  apply: (plan, { measures = [], ...goal }, { newId, today }) => {
    const id = newId();
    plan.goals[id] = {
      ...newGoal(id, goal.title, goal.levelId, today),
      ...definedOnly(goal),
      measures: measuresOf(measures, newId),
    };
  },
});

/** Changes the named fields of a goal. */
export const editGoal = defineCommand({
  name: 'goal.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit goal “${plan.goals[id]?.title ?? ''}”`,
  apply: (plan, { id, changes: { measures, ...changes } }, { newId }) => {
    const goal = plan.goals[id];
    if (!goal) return notFound('goal', id);
    Object.assign(goal, changes);
    if (measures) goal.measures = measuresOf(measures, newId);
    const circle = circleAmong(plan.goals);
    if (circle) return refused(circleSentence(circle));
  },
});

/** Removes a goal; its milestones stay and belong to no goal, and no other goal waits for it any more. */
export const removeGoal = defineCommand({
  name: 'goal.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove goal “${plan.goals[id]?.title ?? ''}”`,
  apply: (plan, { id }) => {
    if (!plan.goals[id]) return notFound('goal', id);
    delete plan.goals[id];
    for (const milestone of Object.values(plan.milestones)) if (milestone.goalId === id) milestone.goalId = null;
    for (const other of Object.values(plan.goals)) {
      if (other.prerequisiteIds.includes(id)) {
        other.prerequisiteIds = other.prerequisiteIds.filter((prerequisite) => prerequisite !== id);
      }
    }
  },
});

/** A circle of goals, link by link: "“A” waits for “B” and “B” waits for “A”". */
const circleSentence = (circle: readonly { readonly title: string }[]): string => {
  const links = circle.slice(1).map(({ title }, at) => `“${circle[at]?.title ?? ''}” waits for “${title}”`);
  return `Goals cannot wait for one another in a circle: ${listed(links)}. Nothing was changed.`;
};
