import { IsoDate } from '../kit/dates';
import { Line, z } from '../kit/schema';

/** The SHA-256 of a file's bytes in lower-case hex: its name in the folder beside the plan. */
export const AttachmentId = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * A file kept beside the plan, known by what is in it, so that the same file attached twice is kept once;
 * `bytes` is its size.
 */
export const Attachment = z.object({
  id: AttachmentId,
  name: Line,
  mediaType: z.string().max(200),
  bytes: z.int().min(0),
  addedOn: IsoDate,
});
/** See the schema of the same name. */
export type Attachment = z.infer<typeof Attachment>;
