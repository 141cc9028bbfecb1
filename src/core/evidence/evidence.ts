import { IsoDate, IsoWeek } from '../kit/dates';
import { Id, Line, Link, z } from '../kit/schema';

/** Who may read a piece of evidence in a document. */
export const Audience = z.enum(['private', 'manager', 'public']);
/** See the schema of the same name. */
export type Audience = z.infer<typeof Audience>;

/** A dated thing done, with its result in numbers where there are any; supports expectations. `week` is the journal week it came from. */
export const Evidence = z.object({
  id: Id,
  title: Line,
  on: IsoDate,
  result: z.string().max(2_000),
  link: Link,
  audience: Audience,
  expectationIds: z.array(Id),
  week: IsoWeek.nullable(),
});
/** See the schema of the same name. */
export type Evidence = z.infer<typeof Evidence>;
