import type { Level } from '../../paths/path';
import type { LevelChanges } from '../changes';
import { scopesOf } from '../scope/scope';
import { rungs, type Rung } from '../scope/scope-verbs';
import { wordsOf } from '../words/terms';

/** The rung most lines of a level stand on: how many of those that name a verb of scope. */
export interface LevelScope {
  readonly rung: Rung;
  readonly count: number;
  readonly of: number;
}

/**
 * The rungs most lines of two levels stand on, or null where either names too few verbs (under four) to say
 * so.
 */
export const mainScope = ({
  from,
  to,
}: Pick<LevelChanges, 'from' | 'to'>): { readonly from: LevelScope; readonly to: LevelScope } | null => {
  const [before, after] = [levelScope(from.level), levelScope(to.level)];
  return before && after ? { from: before, to: after } : null;
};

/** Counts the first verb of each line; where two rungs have as many lines, the higher is named. */
const levelScope = ({ expectations }: Level): LevelScope | null => {
  const first = expectations.flatMap(({ text }) => scopesOf(wordsOf(text))[0]?.rung ?? []);
  if (first.length < 4) return null;
  const counts = rungs.map((rung) => ({
    rung,
    count: first.filter((each) => each === rung).length,
    of: first.length,
  }));
  return counts.reduce((best, next) => (next.count >= best.count ? next : best));
};
