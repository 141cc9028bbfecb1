import type { Leaving } from './leaving';

/**
 * A month after which the other offer is worth more to somebody who leaves: `leader` is the one ahead from
 * then on.
 */
export interface Crossover {
  readonly month: number;
  readonly leader: 'first' | 'second';
}

/**
 * The months in which the lead between two offers changes hands, in order; months in which both are worth the
 * same change nothing. Ahead from the first month on is no crossover.
 */
export const crossovers = (first: readonly Leaving[], second: readonly Leaving[]): Crossover[] => {
  const found: Crossover[] = [];
  let leader: Crossover['leader'] | null = null;
  for (const [at, { month, total }] of first.entries()) {
    const difference = total - (second[at]?.total ?? total);
    if (difference === 0) continue;
    const ahead = difference > 0 ? 'first' : 'second';
    if (leader !== null && ahead !== leader) found.push({ month, leader: ahead });
    leader = ahead;
  }
  return found;
};
