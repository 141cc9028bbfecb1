import type { Migration } from './migration';

interface GoalBefore {
  readonly measure: string;
  readonly status: string;
  readonly finishedOn: string | null;
}
interface PlanBefore {
  readonly goals: Readonly<Record<string, GoalBefore>>;
  readonly milestones: Readonly<Record<string, { readonly goalId: string | null }>>;
}

/** Goals with measures that can be read off, goals that wait for others, evidence of their own, and a history. */
export const measuredGoals: Migration = {
  name: '0003-measured-goals',
  why: 'How far a goal has come follows from its measures, and every change of its status is remembered.',
  migrate: (plan) => {
    const before = plan as PlanBefore;
    const owners = new Set(Object.values(before.milestones).map(({ goalId }) => goalId));
    const goals = Object.entries(before.goals).map(([id, goal]) => [id, goalOf(goal, owners.has(id))]);
    return { ...before, goals: Object.fromEntries(goals) };
  },
};

/**
 * What was written as a measure becomes one that is yes or no, beside the milestones where the goal has some, so that
 * they still move it; of the history only the day of being done is known.
 */
const goalOf = ({ measure, ...goal }: GoalBefore, hasMilestones: boolean): object => ({
  ...goal,
  measures: measure.trim() === '' ? [] : measuresOf(measure.trim(), goal.status === 'done', hasMilestones),
  prerequisiteIds: [],
  evidenceIds: [],
  originId: null,
  history:
    goal.status === 'done' && goal.finishedOn !== null
      ? [{ on: goal.finishedOn, status: 'done', because: '' }]
      : [],
});

const measuresOf = (title: string, done: boolean, hasMilestones: boolean): object[] => [
  { kind: 'yes-no', id: 'measure-1', title, done },
  ...(hasMilestones ? [{ kind: 'milestones', id: 'measure-2' }] : []),
];
