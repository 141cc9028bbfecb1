import { Audience } from '../evidence/evidence';
import { IsoDate } from '../kit/dates';
import { Id, Line, z } from '../kit/schema';

const Part = z.string().max(10_000);

/**
 * A story of something done, told as situation, task, action and result, built from evidence and mapped to
 * expectations.
 */
export const Story = z.object({
  id: Id,
  title: Line,
  situation: Part,
  task: Part,
  action: Part,
  result: Part,
  evidenceIds: z.array(Id),
  expectationIds: z.array(Id),
  audience: Audience,
  editedOn: IsoDate,
});
/** See the schema of the same name. */
export type Story = z.infer<typeof Story>;
