import { IsoDate } from '../kit/dates';
import { Id, Line, z } from '../kit/schema';

/** Where a goal stands. Skipped is "not for me, not now"; dropped was begun or planned and given up, with a reason. */
export const GoalStatus = z.enum(['not-started', 'in-progress', 'done', 'skipped', 'dropped']);
/** See the schema of the same name. */
export type GoalStatus = z.infer<typeof GoalStatus>;

/** Something to reach at a level, with why it matters and how one will know; it owns milestones. */
export const Goal = z.object({
  id: Id,
  title: Line,
  levelId: Id,
  why: z.string().max(2_000),
  measure: z.string().max(2_000),
  deadline: IsoDate.nullable(),
  status: GoalStatus,
  droppedBecause: z.string().max(2_000),
  expectationIds: z.array(Id),
  createdOn: IsoDate,
  finishedOn: IsoDate.nullable(),
});
/** See the schema of the same name. */
export type Goal = z.infer<typeof Goal>;

/** A goal with nothing but a title and a level, not started, made today. */
export const newGoal = (id: string, title: string, levelId: string, createdOn: IsoDate): Goal => ({
  id,
  title,
  levelId,
  why: '',
  measure: '',
  deadline: null,
  status: 'not-started',
  droppedBecause: '',
  expectationIds: [],
  createdOn,
  finishedOn: null,
});
