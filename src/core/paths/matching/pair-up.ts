/** Two things that could be one: where each stands in its list, and how well they fit. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/**
 * Chooses among candidates the best first, each thing at most once; equal scores go in document order, so the
 * result never depends on the order of the candidates.
 */
export const pairUp = (candidates: readonly Candidate[]): Candidate[] => {
  const [before, after] = [new Set<number>(), new Set<number>()];
  return candidates.toSorted(bestFirst).filter((candidate) => {
    if (before.has(candidate.before) || after.has(candidate.after)) return false;
    before.add(candidate.before);
    after.add(candidate.after);
    return true;
  });
};

const bestFirst = (one: Candidate, other: Candidate): number =>
  other.score - one.score ||
  Math.abs(one.before - one.after) - Math.abs(other.before - other.after) ||
  one.after - other.after ||
  one.before - other.before;
