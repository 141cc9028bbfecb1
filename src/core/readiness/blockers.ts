import type { Expectation, Level } from '../paths/path';
import { missingScore, type GatedTally } from './rules/gated-mean';

/** What keeps one level from counting by the gated mean, leaving aside the levels before it. */
export interface Blocker {
  readonly level: Level;
  /** Its expectations that score 0. */
  readonly zeros: readonly Expectation[];
  readonly mean: number;
  /** The score it still needs for its mean to be above 1.7: 2 is one expectation from not yet to solid. */
  readonly missingScore: number;
}

/**
 * The levels that keep the last one from counting, lowest first, each with what is missing by itself; empty
 * where it counts. A level that only waits for one before it is not among them.
 */
export const blockersOf = ({ gates }: GatedTally): Blocker[] =>
  gates
    .filter(({ level, zeros, meanIsEnough }) => level.expectations.length > 0 && (zeros.length > 0 || !meanIsEnough))
    .map((gate) => ({ level: gate.level, zeros: gate.zeros, mean: gate.mean, missingScore: missingScore(gate) }));
