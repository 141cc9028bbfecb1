import { z } from '../../kit/schema';

/** A file with a table that a person chose: its name and all of its text. */
export const ChosenTable = z.object({ name: z.string().max(500), text: z.string().max(8_000_000) });
/** See the schema of the same name. */
export type ChosenTable = z.infer<typeof ChosenTable>;
