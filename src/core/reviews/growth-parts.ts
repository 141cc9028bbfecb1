import { z } from '../kit/schema';
import type { Reader } from './reader';

/** What a growth plan can show besides the way and what to grow next, which are always there. */
export const GrowthPart = z.enum(['readiness', 'evidence', 'goals', 'milestones']);
/** See the schema of the same name. */
export type GrowthPart = z.infer<typeof GrowthPart>;

/**
 * The parts shown until the person chooses: all for themselves, and for others none whose words were not
 * marked for them.
 */
export const usualGrowthParts = (reader: Reader): readonly GrowthPart[] =>
  reader === 'myself' ? GrowthPart.options : ['readiness', 'evidence'];
