import type { Issue } from './talk';

/** What one issue is settled at in a package. */
export interface Setting {
  readonly issueId: string;
  readonly at: number;
}

/** Settings of every issue that together are worth `value` to oneself in a year, in minor units. */
export interface Package {
  readonly settings: readonly Setting[];
  readonly value: number;
}

/** How finely each issue is tried between its least and its most. */
const stopsPerIssue = 5;
const mostIssues = 7;

/** What settings are worth beyond the least one takes of everything, in minor units a year. */
export const packageValue = (issues: readonly Issue[], settings: readonly Setting[]): number =>
  issues.reduce((sum, issue) => {
    const at = settings.find(({ issueId }) => issueId === issue.id)?.at ?? issue.least;
    return sum + ((at - issue.least) / issue.step) * issue.worth;
  }, 0);

/**
 * Packages worth about as much to oneself as a given one, so that either can be offered (Keeney and Raiffa,
 * 1976: equivalent packages). Tries every issue at five places between its limits and keeps those within
 * `tolerance` of the value, the nearest first, each different from the others in at least one issue.
 */
export const equalPackages = (
  issues: readonly Issue[],
  value: number,
  tolerance: number,
  most: number,
): Package[] => {
  const tried = issues.slice(0, mostIssues);
  return combinations(tried)
    .map((settings): Package => ({ settings, value: packageValue(tried, settings) }))
    .filter((one) => Math.abs(one.value - value) <= tolerance)
    .toSorted((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value) || spread(b) - spread(a))
    .slice(0, most);
};

/** Trades read best when they move different issues, so packages that move more of them come first. */
const spread = ({ settings }: Package): number => new Set(settings.map(({ at }) => at)).size;

const combinations = (issues: readonly Issue[]): Setting[][] =>
  issues.reduce<Setting[][]>(
    (all, issue) =>
      all.flatMap((settings) => stopsOf(issue).map((at) => [...settings, { issueId: issue.id, at }])),
    [[]],
  );

/** Whole steps from the least to the most, at most five of them, both ends included. */
const stopsOf = ({ least, most, step }: Issue): number[] => {
  const count = Math.max(0, Math.floor((most - least) / step));
  const places = Math.min(stopsPerIssue - 1, count);
  if (places === 0) return [least];
  return Array.from({ length: places + 1 }, (_, at) => least + step * Math.round((count * at) / places));
};
