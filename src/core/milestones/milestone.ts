import { IsoDate } from '../kit/dates';
import { Hours, Id, Line, Link, Prose, z } from '../kit/schema';
import { Repeat } from './repeat';

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

/** How much a milestone matters beside others. */
export const MilestonePriority = z.enum(['low', 'normal', 'high']);
/** See the schema of the same name. */
export type MilestonePriority = z.infer<typeof MilestonePriority>;

/** The first and the last day a milestone was promised for, as the person last accepted them. */
export const Baseline = z.object({ start: IsoDate, end: IsoDate });
/** See the schema of the same name. */
export type Baseline = z.infer<typeof Baseline>;

/**
 * One piece of learning work. `effort` is in hours, `effortLow` and `effortHigh` are what it takes if all goes well
 * and if it goes badly: one in ten takes less, one in ten more.
 * `start` is the first day it may be worked on and `due` the day it is promised for; where it really lies is computed.
 * `lagDays` says for a prerequisite how many calendar days must pass after it ended; `pinnedOn` is a first day the
 * person fixed; work that is `unsplittable` needs one day with enough hours; `baseline` is what was last accepted.
 */
export const Milestone = z.object({
  id: Id,
  goalId: Id.nullable(),
  title: Line,
  kind: MilestoneKind,
  effort: Hours,
  effortLow: Hours.nullable(),
  effortHigh: Hours.nullable(),
  start: IsoDate.nullable(),
  due: IsoDate.nullable(),
  prerequisiteIds: z.array(Id),
  lagDays: z.record(Id, z.int().min(1).max(3_650)),
  pinnedOn: IsoDate.nullable(),
  priority: MilestonePriority,
  unsplittable: z.boolean(),
  repeat: Repeat.nullable(),
  baseline: Baseline.nullable(),
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
  effortLow: null,
  effortHigh: null,
  start: null,
  due: null,
  prerequisiteIds: [],
  lagDays: {},
  pinnedOn: null,
  priority: 'normal',
  unsplittable: false,
  repeat: null,
  baseline: null,
  status: 'planned',
  link: '',
  notes: '',
  logged: [],
  createdOn,
  finishedOn: null,
});
