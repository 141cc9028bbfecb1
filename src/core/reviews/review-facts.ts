import { z } from '../kit/schema';
import type { Reader } from './reader';

/** The facts of a period a review can show. */
export const ReviewFact = z.enum([
  'evidence',
  'stories',
  'readiness',
  'milestones',
  'hours',
  'promises',
  'people',
  'mood',
]);
/** See the schema of the same name. */
export type ReviewFact = z.infer<typeof ReviewFact>;

/**
 * The facts a reader can be shown at all: whom the person met, what they practised and how they felt is for
 * nobody else.
 */
export const factsFor = (reader: Reader): readonly ReviewFact[] =>
  reader === 'myself' ? ReviewFact.options : ReviewFact.options.filter((fact) => !ownFacts.includes(fact));

const ownFacts: readonly ReviewFact[] = ['people', 'mood'];

/**
 * The facts shown until the person chooses: all for themselves, and for others only what is marked for them.
 */
export const usualFacts = (reader: Reader): readonly ReviewFact[] =>
  reader === 'myself' ? ReviewFact.options : ['evidence', 'stories'];
