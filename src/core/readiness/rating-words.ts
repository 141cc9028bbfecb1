import type { RatingValue } from './rating';

/** The steps of a rating as a person reads them. */
export const ratingWords: Readonly<Record<RatingValue, string>> = {
  'not-yet': 'Not yet',
  growing: 'Growing',
  solid: 'Solid',
  'teaching-others': 'Teaching others',
};
