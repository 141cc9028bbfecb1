import type { Draft } from 'immer';
import { defineCommand, notFound, refused } from '../commands/command';
import type { IsoDate } from '../kit/dates';
import { Id, z } from '../kit/schema';
import { counted } from '../kit/words';
import { isOpen } from '../milestones/milestone.queries';
import { shortLevelName } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import { GoalStatus, type Goal } from './goal';

const because = z.string().trim().max(2_000).default('');
/** Whether what is still open of a goal's milestones is dropped with a goal that is set aside. */
const withMilestones = z.boolean().default(false);

/** Moves a goal to a status and notes it in its history; dropping one asks for the reason. */
export const setGoalStatus = defineCommand({
  name: 'goal.setStatus',
  payload: z.object({ id: Id, status: GoalStatus, because, withMilestones }),
  label: ({ id, status }, plan) => `Mark goal “${plan.goals[id]?.title ?? ''}” ${words(status)}`,
  apply: (plan, { id, ...change }, { today }) => {
    const goal = plan.goals[id];
    if (!goal) return notFound('goal', id);
    if (lacksReason(change)) return refused(reasonWanted);
    settleGoal(plan, goal, change, today);
  },
});

/** Moves one goal or several to a level, a status or both, in one step. */
export const moveGoals = defineCommand({
  name: 'goal.move',
  payload: z.object({
    ids: z.array(Id).min(1).max(10_000),
    levelId: Id.optional(),
    status: GoalStatus.optional(),
    because,
    withMilestones,
  }),
  label: ({ ids, levelId, status }, plan) => {
    const which = ids.length === 1 ? `goal “${plan.goals[ids[0] ?? '']?.title ?? ''}”` : counted(ids.length, 'goal');
    if (levelId === undefined) return `Mark ${which} ${words(status ?? '')}`;
    return `Move ${which} to ${shortLevelName(plan, levelId)}${status === undefined ? '' : `, ${words(status)}`}`;
  },
  apply: (plan, { ids, levelId, status, ...reason }, { today }) => {
    if (status && lacksReason({ status, ...reason })) return refused(reasonWanted);
    for (const id of ids) {
      const goal = plan.goals[id];
      if (!goal) return notFound('goal', id);
      if (levelId !== undefined) goal.levelId = levelId;
      if (status) settleGoal(plan, goal, { status, ...reason }, today);
    }
  },
});

const reasonWanted = 'Say in a few words why this goal is dropped; it is kept with the goal.';

interface StatusWanted {
  readonly status: GoalStatus;
  readonly because: string;
  readonly withMilestones: boolean;
}

const lacksReason = ({ status, because: reason }: Pick<StatusWanted, 'status' | 'because'>): boolean =>
  status === 'dropped' && reason === '';

/** Brings a goal to a status: notes it in its history, and drops its open milestones where that is wanted. */
export const settleGoal = (plan: Draft<Plan>, goal: Draft<Goal>, wanted: StatusWanted, today: IsoDate): void => {
  const { status } = wanted;
  if (goal.status !== status) {
    goal.history.push({ on: today, status, because: wanted.because });
    goal.finishedOn = status === 'done' ? today : null;
  }
  goal.status = status;
  goal.droppedBecause = status === 'dropped' ? wanted.because : '';
  if (!wanted.withMilestones || (status !== 'dropped' && status !== 'skipped')) return;
  for (const milestone of Object.values(plan.milestones)) {
    if (milestone.goalId === goal.id && isOpen(milestone)) milestone.status = 'dropped';
  }
};

const words = (status: string): string => status.replace('-', ' ');
