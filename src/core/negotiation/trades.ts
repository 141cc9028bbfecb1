import { equalPackages, packageValue, type Package } from './packages';
import type { Issue } from './talk';

const tolerated = 0.03;
const looked = 400;

/** What everything at its most is worth beyond everything at its least, in minor units a year. */
export const wholeWorth = (issues: readonly Issue[]): number =>
  packageValue(issues, issues.map(({ id, most }) => ({ issueId: id, at: most })));

/** Issues by how much they matter, the weightiest first, so that these are tried where there are many. */
export const issuesByWeight = (issues: readonly Issue[]): Issue[] =>
  issues.toSorted((a, b) => b.weight - a.weight || a.title.localeCompare(b.title));

/**
 * Packages worth about the given share (0 to 1) of everything that can be had, within 3 % of the whole, chosen
 * to differ from one another: the first comes nearest, each further one lies farthest from those before.
 */
export const tradesWorth = (issues: readonly Issue[], share: number, most: number): Package[] => {
  const byWeight = issuesByWeight(issues);
  const whole = wholeWorth(byWeight);
  const found = equalPackages(byWeight, whole * share, whole * tolerated, looked);
  const chosen: Package[] = [];
  while (chosen.length < Math.min(most, found.length)) {
    const next = farthest(found, chosen, byWeight);
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
};

const farthest = (
  found: readonly Package[],
  chosen: readonly Package[],
  issues: readonly Issue[],
): Package | null => {
  if (chosen.length === 0) return found[0] ?? null;
  let [best, widest]: [Package | null, number] = [null, 0];
  for (const one of found) {
    const apart = Math.min(...chosen.map((other) => distance(one, other, issues)));
    if (apart > widest) [best, widest] = [one, apart];
  }
  return best;
};

/** How far two packages lie apart: the shares of each issue's room between them, added up. */
const distance = (a: Package, b: Package, issues: readonly Issue[]): number =>
  issues.reduce((sum, { id, least, most }) => {
    const [one, other] = [a, b].map(({ settings }) => settings.find(({ issueId }) => issueId === id)?.at ?? least);
    return sum + Math.abs((one ?? least) - (other ?? least)) / Math.max(1e-9, most - least);
  }, 0);
