import type { IsoDate } from '../../core/kit/dates';
import type { ReviewPeriod } from '../../core/reviews/period';
import type { Reader } from '../../core/reviews/reader';
import type { Paper } from '../../documents/page-rules';

/** Makes a plan a person could start from, and with `pdf` its career plan as well. */
export interface NewPlanJob {
  readonly kind: 'new-plan';
  readonly plan: string;
  readonly paths: readonly string[];
  readonly current: string;
  readonly target: string;
  readonly by: IsoDate;
  readonly hours: number;
  readonly name: string;
  readonly pdf: string | null;
  readonly paper: Paper | null;
}

/** A document with what is said of it; a packet's `level` is null for the target level. */
export type ChosenDocument =
  | { readonly document: 'career-plan' }
  | { readonly document: 'period-review'; readonly period: ReviewPeriod; readonly reader: Reader }
  | { readonly document: 'promotion-packet'; readonly level: string | null; readonly reader: Reader }
  | { readonly document: 'growth-plan'; readonly reader: Reader };

/** Writes a plan in another form. */
export type ExportJob = ExportedFile & ChosenDocument;

/** Which plan is written where, in which format. */
export interface ExportedFile {
  readonly kind: 'export';
  readonly plan: string;
  readonly format: 'pdf' | 'markdown' | 'json';
  readonly out: string;
  readonly paper: Paper | null;
}

/** Writes what a plan has dates for as a calendar. */
export interface CalendarJob {
  readonly kind: 'export-calendar';
  readonly plan: string;
  readonly out: string;
}

/** Prints what would be read from career path documents: files, or folders of them. */
export interface CheckPathJob {
  readonly kind: 'check-path';
  readonly paths: readonly string[];
  readonly json: boolean;
}

/** Something to do without a window. File names are whole; `paper` is null where the person named none. */
export type Job =
  | NewPlanJob
  | ExportJob
  | CalendarJob
  | CheckPathJob
  | { readonly kind: 'help' }
  | { readonly kind: 'version' };

/** A command line that asks for a window, on a plan where it names one. */
export interface WindowWish {
  readonly kind: 'window';
  readonly plan?: string;
}

/** A command line that cannot be understood, with the sentence that says why. */
export interface UsageError {
  readonly kind: 'usage-error';
  readonly sentence: string;
}
