import { IsoDate } from '../kit/dates';
import { Hours, Id, Line, Link, Prose, z } from '../kit/schema';

/** What sort of learning work a milestone is. */
export const MilestoneKind = z.enum(['learn', 'build', 'practise', 'read', 'teach', 'certify']);
/** See the schema of the same name. */
export type MilestoneKind = z.infer<typeof MilestoneKind>;

/** Where a milestone stands; a dropped one takes no time in the schedule. */
export const MilestoneStatus = z.enum(['planned', 'in-progress', 'done', 'dropped']);
/** See the schema of the same name. */
export type MilestoneStatus = z.infer<typeof MilestoneStatus>;

/** Hours of work done on a milestone on one day. */
export const HoursLog = z.object({ id: Id, on: IsoDate, hours: Hours });
/** See the schema of the same name. */
export type HoursLog = z.infer<typeof HoursLog>;

/** One piece of learning work: effort in hours, the day it may start, the day it is due, and what must be done before it. */
export const Milestone = z.object({
  id: Id,
  goalId: Id.nullable(),
  title: Line,
  kind: MilestoneKind,
  effort: Hours,
  start: IsoDate.nullable(),
  due: IsoDate.nullable(),
  prerequisiteIds: z.array(Id),
  status: MilestoneStatus,
  link: Link,
  notes: Prose,
  logged: z.array(HoursLog),
  createdOn: IsoDate,
  finishedOn: IsoDate.nullable(),
});
/** See the schema of the same name. */
export type Milestone = z.infer<typeof Milestone>;

/** A milestone of two hours of learning, planned, with nothing else said. */
export const newMilestone = (id: string, title: string, createdOn: IsoDate): Milestone => ({
  id,
  goalId: null,
  title,
  kind: 'learn',
  effort: 2,
  start: null,
  due: null,
  prerequisiteIds: [],
  status: 'planned',
  link: '',
  notes: '',
  logged: [],
  createdOn,
  finishedOn: null,
});
