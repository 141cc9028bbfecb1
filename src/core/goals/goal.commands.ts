import { defineCommand, notFound, refused } from '../commands/command';
import { changesTo, definedOnly, Id, z } from '../kit/schema';
import { findExpectation } from '../paths/path.queries';
import { Goal, GoalStatus, newGoal } from './goal';

const editable = Goal.pick({
  title: true,
  levelId: true,
  why: true,
  measure: true,
  deadline: true,
  expectationIds: true,
});

/** Adds a goal at a level; only title and level are needed. */
export const addGoal = defineCommand({
  name: 'goal.add',
  payload: editable.partial().required({ title: true, levelId: true }),
  label: ({ title }) => `Add goal “${title}”`,
  apply: (plan, goal, { newId, today }) => {
    const id = newId();
    plan.goals[id] = { ...newGoal(id, goal.title, goal.levelId, today), ...definedOnly(goal) };
  },
});

/** Makes a goal of an expectation: its words become the title, its level the goal's level. */
export const addGoalFromExpectation = defineCommand({
  name: 'goal.addFromExpectation',
  payload: z.object({ expectationId: Id }),
  label: ({ expectationId }, plan) => `Make a goal of “${findExpectation(plan, expectationId)?.expectation.text ?? ''}”`,
  apply: (plan, { expectationId }, { newId, today }) => {
    const found = findExpectation(plan, expectationId);
    if (!found) return notFound('expectation', expectationId);
    const id = newId();
    plan.goals[id] = {
      ...newGoal(id, found.expectation.text, found.level.id, today),
      expectationIds: [expectationId],
      deadline: plan.position?.targetLevelId === found.level.id ? plan.position.targetDate : null,
    };
  },
});

/** Changes the named fields of a goal. */
export const editGoal = defineCommand({
  name: 'goal.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit goal “${plan.goals[id]?.title ?? ''}”`,
  apply: (plan, { id, changes }) => {
    const goal = plan.goals[id];
    if (!goal) return notFound('goal', id);
    Object.assign(goal, changes);
  },
});

/** Moves a goal to a status; dropping one asks for the reason. */
export const setGoalStatus = defineCommand({
  name: 'goal.setStatus',
  payload: z.object({ id: Id, status: GoalStatus, because: z.string().trim().max(2_000).default('') }),
  label: ({ id, status }, plan) => `Mark goal “${plan.goals[id]?.title ?? ''}” ${status.replace('-', ' ')}`,
  apply: (plan, { id, status, because }, { today }) => {
    const goal = plan.goals[id];
    if (!goal) return notFound('goal', id);
    if (status === 'dropped' && because === '') return refused('Say in a few words why this goal is dropped; it is kept with the goal.');
    goal.status = status;
    goal.droppedBecause = status === 'dropped' ? because : '';
    goal.finishedOn = status === 'done' ? today : null;
  },
});

/** Removes a goal; its milestones stay and belong to no goal. */
export const removeGoal = defineCommand({
  name: 'goal.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove goal “${plan.goals[id]?.title ?? ''}”`,
  apply: (plan, { id }) => {
    if (!plan.goals[id]) return notFound('goal', id);
    delete plan.goals[id];
    for (const milestone of Object.values(plan.milestones)) if (milestone.goalId === id) milestone.goalId = null;
  },
});
