import { Id, Line, z } from '../kit/schema';

/**
 * A person's word on whether two expectations of different levels say the same thing at another scope; it
 * outweighs what Waymark would make of them.
 */
export const Pairing = z.object({ lowerId: Id, higherId: Id, together: z.boolean() });
/** See the schema of the same name. */
export type Pairing = z.infer<typeof Pairing>;

/** Words that mean the same when expectations are compared, the first of them standing for all. */
export const SynonymGroup = z.array(Line).min(1).max(50);
/** See the schema of the same name. */
export type SynonymGroup = z.infer<typeof SynonymGroup>;
