import { Attachment } from '../core/attachments/attachment';
import { mostBytes } from '../core/attachments/file-type';
import { z } from '../core/kit/schema';

/** Files the page was given, by pasting or dropping, with their bytes. */
export const GivenFiles = z
  .array(
    z.object({
      name: z.string().max(1_000),
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= mostBytes),
    }),
  )
  .min(1)
  .max(20);

/**
 * The files that are beside the plan now and can be attached, and a sentence for each that could not be kept.
 */
export const KeptFiles = z.object({
  files: z.array(Attachment.omit({ addedOn: true })),
  problems: z.array(z.string()),
});
/** See the schema of the same name. */
export type KeptFiles = z.infer<typeof KeptFiles>;
