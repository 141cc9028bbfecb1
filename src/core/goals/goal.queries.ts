import type { Milestone } from '../milestones/milestone';
import { loggedHours } from '../milestones/milestone.queries';
import { shortLevelName } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import type { Goal } from './goal';

/** The goals of one level; `name` is the level's short name. */
export interface LevelGoals {
  readonly levelId: string;
  readonly name: string;
  readonly goals: readonly Goal[];
}

/** How far the milestones of a goal are, dropped ones left out; hours for time. */
export interface GoalProgress {
  readonly done: number;
  readonly total: number;
  readonly loggedHours: number;
  readonly effort: number;
}

/** The goals by level in the order of the path; levels without goals are left out. */
export const goalsByLevel = (plan: Plan): LevelGoals[] =>
  goalsOfEveryLevel(plan).filter(({ goals }) => goals.length > 0);

/** Every level in the order of the path with its goals, which may be none. */
export const goalsOfEveryLevel = (plan: Plan): LevelGoals[] =>
  Object.values(plan.paths)
    .flatMap(({ levels }) => levels)
    .map(({ id }) => ({
      levelId: id,
      name: shortLevelName(plan, id),
      goals: Object.values(plan.goals).filter(({ levelId }) => levelId === id).toSorted(inOrder),
    }));

/** The milestones of a goal in the order they are due. */
export const milestonesOf = (plan: Plan, goal: Goal): Milestone[] =>
  Object.values(plan.milestones)
    .filter(({ goalId }) => goalId === goal.id)
    .toSorted((a, b) => `${a.due ?? '9'} ${a.title}`.localeCompare(`${b.due ?? '9'} ${b.title}`));

/** Counts a goal's milestones and hours. */
export const goalProgress = (plan: Plan, goal: Goal): GoalProgress => {
  const counted = milestonesOf(plan, goal).filter(({ status }) => status !== 'dropped');
  return {
    done: counted.filter(({ status }) => status === 'done').length,
    total: counted.length,
    loggedHours: counted.reduce((sum, milestone) => sum + loggedHours(milestone), 0),
    effort: counted.reduce((sum, { effort }) => sum + effort, 0),
  };
};

/** The goal that works on an expectation, or null; skipped and dropped goals do not. */
export const goalFor = (plan: Plan, expectationId: string): Goal | null =>
  Object.values(plan.goals)
    .toSorted(inOrder)
    .find((goal) => isLive(goal) && goal.expectationIds.includes(expectationId)) ?? null;

/** Whether a goal is neither skipped nor dropped. */
export const isLive = ({ status }: Goal): boolean => status !== 'skipped' && status !== 'dropped';

/** Whether a goal still asks for work: neither done nor set aside. */
export const isOpenGoal = ({ status }: Goal): boolean => status === 'not-started' || status === 'in-progress';

const statusOrder = ['in-progress', 'not-started', 'done', 'skipped', 'dropped'] as const;

/** Goals being worked on first, then by deadline, then by title. */
const inOrder = (a: Goal, b: Goal): number =>
  statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) ||
  `${a.deadline ?? '9'} ${a.title}`.localeCompare(`${b.deadline ?? '9'} ${b.title}`);
