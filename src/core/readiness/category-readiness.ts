import { groupBy } from '../kit/group';
import type { Receipt } from './receipt';

/** How much of one category of a level is met and proven, whatever the rule; shares run from 0 to 1. */
export interface CategoryReadiness {
  readonly category: string;
  readonly total: number;
  readonly met: number;
  readonly proven: number;
  readonly share: number;
  readonly provenShare: number;
}

/**
 * Met and proven over all expectations of each category, categories in the order of the path.
 * Example: 3 of 4 in Technical met and 1 of them proven give 0.75 and 0.25.
 */
export const categoryReadiness = (receipts: readonly Receipt[]): CategoryReadiness[] =>
  [...groupBy(receipts, ({ expectation }) => expectation.category)].map(([category, own]) => {
    const met = own.filter((receipt) => receipt.met).length;
    const proven = own.filter((receipt) => receipt.proven).length;
    return { category, total: own.length, met, proven, share: met / own.length, provenShare: proven / own.length };
  });
