import { founding } from './0001-founding';
import { anyLadder } from './0002-any-ladder';
import { measuredGoals } from './0003-measured-goals';
import { preparedTalks } from './0004-prepared-talks';
import { realWeeks } from './0005-real-weeks';
import { keptJournal } from './0006-kept-journal';
import { datedPractice } from './0007-dated-practice';
import type { Migration } from './migration';

/** Every format there has been, in order; only ever appended to. The first entry stands for version 1. */
export const migrations: readonly Migration[] = [
  founding,
  anyLadder,
  measuredGoals,
  preparedTalks,
  realWeeks,
  keptJournal,
  datedPractice,
];

/** The format version this application writes: the length of the list. */
export const currentVersion = migrations.length;

/**
 * Carries a plan of an earlier version through every later step: from version 1 of 3, the steps 2 and 3 run.
 */
export const migrate = (plan: unknown, from: number, steps: readonly Migration[] = migrations): unknown =>
  steps.slice(from).reduce((value, step) => step.migrate(value), plan);
