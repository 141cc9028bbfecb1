import type { CoverModel } from './cover.model';
import type { GoalsModel } from './goals.model';
import type { JournalModel } from './journal.model';
import type { NegotiationModel } from './negotiation.model';
import type { PathModel } from './path.model';
import type { ScheduleModel } from './schedule.model';

/** A part of the career plan that can be chosen. */
export type CareerPlanSection = 'path' | 'goals' | 'schedule' | 'journal' | 'negotiation';

/** The whole document as data; a section that was not asked for, or has nothing in it, is null. */
export interface CareerPlanModel {
  readonly cover: CoverModel;
  readonly path: PathModel | null;
  readonly goals: GoalsModel | null;
  readonly schedule: ScheduleModel | null;
  readonly journal: JournalModel | null;
  readonly negotiation: NegotiationModel | null;
  readonly contents: readonly { readonly id: CareerPlanSection; readonly title: string }[];
  /** A sentence that names the sections asked for that have nothing in them yet, or an empty text. */
  readonly missing: string;
  readonly privacy: string;
}
