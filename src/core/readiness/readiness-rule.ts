import { Line, z } from '../kit/schema';

/** How the readiness for a level is counted. */
export const RuleName = z.enum(['plain-share', 'weighted', 'gated-mean', 'points']);
/** See the schema of the same name. */
export type RuleName = z.infer<typeof RuleName>;

/**
 * The rule a person chose, with what it needs: a weight by category (1 where none is given) for the weighted
 * share, and the age in months past which evidence no longer proves anything (null for no limit).
 */
export const ReadinessRule = z.object({
  name: RuleName,
  weights: z.record(Line, z.number().min(0).max(10)),
  proofMonths: z.int().min(1).max(240).nullable(),
});
/** See the schema of the same name. */
export type ReadinessRule = z.infer<typeof ReadinessRule>;

/** The rule of a new plan: every expectation counts the same, and evidence of the last two years proves. */
export const plainShareRule: ReadinessRule = { name: 'plain-share', weights: {}, proofMonths: 24 };
