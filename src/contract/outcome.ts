import { z } from '../core/kit/schema';
import type { Result } from '../core/kit/result';

/** The schema of a Result: a value, or a plain error. */
export const resultOf = <Value extends z.ZodType, Failure extends z.ZodType>(value: Value, failure: Failure) =>
  checkedBy<Result<z.infer<Value>, z.infer<Failure>>>(
    z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value }),
      z.object({ ok: z.literal(false), error: failure }),
    ]),
  );

/** Made once for all its answers: a large one is checked much faster by a schema that was used before. */
const checkedBy = <Value>(schema: z.ZodType) => z.custom<Value>((candidate) => schema.safeParse(candidate).success);

/** A failure already put into words for the person: what happened, what was kept, what to do. */
export const Failure = z.object({ sentence: z.string() });
/** See the schema of the same name. */
export type Failure = z.infer<typeof Failure>;

/** What became of something for which a file was asked: written or read there, or the person changed their mind. */
export const FileOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), file: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
]);
