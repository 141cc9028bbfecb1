import { IsoDate } from '../kit/dates';
import { Id, Line, z } from '../kit/schema';
import { Measure } from './measure';

/** Where a goal stands. Skipped is "not for me, not now"; dropped was begun or planned and given up, with a reason. */
export const GoalStatus = z.enum(['not-started', 'in-progress', 'done', 'skipped', 'dropped']);
/** See the schema of the same name. */
export type GoalStatus = z.infer<typeof GoalStatus>;

/** One change of a goal's status: the day, the status it came to, and why where a reason was given. */
export const StatusChange = z.object({ on: IsoDate, status: GoalStatus, because: z.string().max(2_000) });
/** See the schema of the same name. */
export type StatusChange = z.infer<typeof StatusChange>;

/**
 * Something to reach at a level, with why it matters and how one will know; it owns milestones.
 * `prerequisiteIds` are goals to be done first; `evidenceIds` is evidence attached to the goal itself, beside that of
 * its expectations; `originId` is the stage or the suggested project a goal was made of, null for any other;
 * `history` has every change of status, the newest last.
 */
export const Goal = z.object({
  id: Id,
  title: Line,
  levelId: Id,
  why: z.string().max(2_000),
  measures: z.array(Measure).max(50),
  deadline: IsoDate.nullable(),
  status: GoalStatus,
  droppedBecause: z.string().max(2_000),
  expectationIds: z.array(Id),
  prerequisiteIds: z.array(Id),
  evidenceIds: z.array(Id),
  originId: Id.nullable(),
  history: z.array(StatusChange),
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
  measures: [],
  deadline: null,
  status: 'not-started',
  droppedBecause: '',
  expectationIds: [],
  prerequisiteIds: [],
  evidenceIds: [],
  originId: null,
  history: [],
  createdOn,
  finishedOn: null,
});
