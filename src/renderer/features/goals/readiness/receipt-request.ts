import type { Receipt } from '../../../../core/readiness/receipt';

/** Which figure was opened: of a level, of one category or of all, claimed or proven. */
export interface ReceiptRequest {
  readonly levelId: string;
  readonly category: string | null;
  readonly side: 'claimed' | 'proven';
}

/** The receipts a figure rests on, those that counted first. */
export const receiptsFor = (
  receipts: readonly Receipt[],
  { category, side }: Pick<ReceiptRequest, 'category' | 'side'>,
): Receipt[] =>
  receipts
    .filter(({ expectation }) => category === null || expectation.category === category)
    .toSorted((a, b) => Number(verdictFor(b, side).counted) - Number(verdictFor(a, side).counted));

/** How a receipt counted in what is claimed or in what is proven. */
export const verdictFor = (receipt: Receipt, side: ReceiptRequest['side']): Receipt['claim'] =>
  side === 'claimed' ? receipt.claim : receipt.proof;
