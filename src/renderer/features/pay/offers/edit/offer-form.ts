import type { Offer } from '../../../../../core/offers/offer';

/** What a part of the form works with. */
export interface OfferFormProps {
  readonly offer: Offer;
  readonly onChange: (changes: Partial<Offer>) => void;
}

/** An id that none of these has. */
export const freeId = (items: readonly { readonly id: string }[]): string => {
  const taken = new Set(items.map(({ id }) => id));
  let count = items.length + 1;
  while (taken.has(String(count))) count += 1;
  return String(count);
};
