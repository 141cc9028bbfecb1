import type { Migration } from './migration';

interface GoalBefore {
  readonly measure: string;
  readonly status: string;
  readonly finishedOn: string | null;
}
interface PlanBefore {
  readonly goals: Readonly<Record<string, GoalBefore>>;
}

/** Goals with measures that can be read off, goals that wait for others, evidence of their own, and a history. */
export const measuredGoals: Migration = {
  name: '0003-measured-goals',
  why: 'How far a goal has come follows from its measures, and every change of its status is remembered.',
  migrate: (plan) => {
    const before = plan as PlanBefore;
    const goals = Object.entries(before.goals).map(([id, goal]) => [id, goalOf(goal)]);
    return { ...before, goals: Object.fromEntries(goals) };
  },
};

/** What was written as a measure becomes one that is yes or no; of the history only the day of being done is known. */
const goalOf = ({ measure, ...goal }: GoalBefore): object => ({
  ...goal,
  measures:
    measure.trim() === ''
      ? []
      : [{ kind: 'yes-no', id: 'measure-1', title: measure.trim(), done: goal.status === 'done' }],
  prerequisiteIds: [],
  evidenceIds: [],
  originId: null,
  history:
    goal.status === 'done' && goal.finishedOn !== null
      ? [{ on: goal.finishedOn, status: 'done', because: '' }]
      : [],
});
