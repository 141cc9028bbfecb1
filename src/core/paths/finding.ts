import { z } from '../kit/schema';

/** Something in a path document that looks wrong: the rule that found it, where it is, and what it means for the reader. */
export const Finding = z.object({
  rule: z.string(),
  place: z.string(),
  explanation: z.string(),
});
/** See the schema of the same name. */
export type Finding = z.infer<typeof Finding>;
