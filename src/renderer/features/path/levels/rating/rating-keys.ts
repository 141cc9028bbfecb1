import { RatingValue } from '../../../../../core/readiness/rating';

/** What a key does to the expectation that has the focus. */
export type RatingKey =
  | { readonly does: 'rate'; readonly value: RatingValue }
  | { readonly does: 'take-back' }
  | { readonly does: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last' };

/**
 * What a key means: 1 to 4 rate from not yet to teaching others, up and down move, Home and End go to the
 * first and the last, Backspace and Delete take today's rating back. Other keys mean nothing here.
 */
export const ratingKey = (key: string): RatingKey | null => {
  const value = /^[1-4]$/.test(key) ? RatingValue.options[Number(key) - 1] : undefined;
  if (value) return { does: 'rate', value };
  switch (key) {
    case 'ArrowDown':
      return { does: 'move', to: 'next' };
    case 'ArrowUp':
      return { does: 'move', to: 'previous' };
    case 'Home':
      return { does: 'move', to: 'first' };
    case 'End':
      return { does: 'move', to: 'last' };
    case 'Backspace':
    case 'Delete':
      return { does: 'take-back' };
    default:
      return null;
  }
};

/** The place a move leads to among `count` rows; it stops at both ends. */
export const placeAfter = (
  to: Extract<RatingKey, { does: 'move' }>['to'],
  place: number,
  count: number,
): number => {
  switch (to) {
    case 'next':
      return Math.min(place + 1, count - 1);
    case 'previous':
      return Math.max(place - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
  }
};
