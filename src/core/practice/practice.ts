import { IsoDate } from '../kit/dates';
import { Id, z } from '../kit/schema';
import { Mark } from '../marks/mark';

/** How saying an answer went: again soon, with effort, or well. */
export const Went = z.enum(['again', 'hard', 'good']);
/** See the schema of the same name. */
export type Went = z.infer<typeof Went>;

/** A day on which the answer to a question was practised, and how it went by the person's own word. */
export const Attempt = z.object({ id: Id, on: IsoDate, went: Went });
/** See the schema of the same name. */
export type Attempt = z.infer<typeof Attempt>;

/** The tick and note on a question of a path, with every time it was practised, in the order they were noted. */
export const Practice = Mark.extend({ attempts: z.array(Attempt).max(10_000) });
/** See the schema of the same name. */
export type Practice = z.infer<typeof Practice>;

/** A question nobody has ticked, noted or practised yet. */
export const newPractice = (): Practice => ({ done: false, note: '', attempts: [] });
