import type { Pairing } from '../paths/pairing';
import type { Expectation, ExpectationKind, Level, Path } from '../paths/path';
import type { ActivityShift } from './steps/activity-shift';
import type { PayStep } from './steps/pay-step';
import type { YearsStep } from './steps/years-step';
import type { Growth } from './scope/growth';

/** What the corrections of a change are: the words of a person that concern this line and the other level. */
interface Corrected {
  readonly corrections: readonly Pairing[];
}

/** An expectation that has no counterpart at the level before. */
export interface NewChange extends Corrected {
  readonly kind: 'new';
  readonly to: Expectation;
}

/** Two expectations about the same, of which the second asks for more. */
export interface GrownChange extends Corrected {
  readonly kind: 'grown';
  readonly from: Expectation;
  readonly to: Expectation;
  readonly growth: Growth;
  /** What both are about, in the words of the second; empty where they share no word. */
  readonly subject: string;
}

/** Two expectations about the same, of which the second asks for no more, in the same words or in others. */
export interface KeptChange extends Corrected {
  readonly kind: 'kept';
  readonly from: Expectation;
  readonly to: Expectation;
  readonly sameWords: boolean;
}

/** An expectation that the second level does not name again. */
export interface DroppedChange extends Corrected {
  readonly kind: 'dropped';
  readonly from: Expectation;
}

/** What became of an expectation from one level to another. */
export type ExpectationChange = NewChange | GrownChange | KeptChange | DroppedChange;

/** The changes of one category; the category is the second level's where there are two. */
export interface CategoryChanges {
  readonly kind: ExpectationKind;
  readonly category: string;
  readonly changes: readonly ExpectationChange[];
}

/** A level of a comparison with the path it stands on and its short name. */
export interface ComparedLevel {
  readonly path: Path;
  readonly level: Level;
  readonly name: string;
}

/** Everything that changes from one level to another; every expectation of both appears exactly once. */
export interface LevelChanges {
  readonly from: ComparedLevel;
  readonly to: ComparedLevel;
  readonly categories: readonly CategoryChanges[];
  readonly activities: readonly ActivityShift[];
  readonly pay: PayStep;
  readonly years: YearsStep;
}

/** The changes of one kind, in the order of their categories. */
export const changesOfKind = <Kind extends ExpectationChange['kind']>(
  { categories }: Pick<LevelChanges, 'categories'>,
  kind: Kind,
): Extract<ExpectationChange, { kind: Kind }>[] =>
  categories
    .flatMap(({ changes }) => changes)
    .filter((change): change is Extract<ExpectationChange, { kind: Kind }> => change.kind === kind);
