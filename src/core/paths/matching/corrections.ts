import { Id, z } from '../../kit/schema';

/** A person's word on a thing of the new document: it is the old one named here, or, with null, a new one. */
export const Correction = z.object({ afterId: Id, beforeId: Id.nullable() });
/** See the schema of the same name. */
export type Correction = z.infer<typeof Correction>;

/** What a person corrected while they looked over a changed document; it outweighs what Waymark makes of it. */
export const Corrections = z.object({
  levels: z.array(Correction).max(500),
  lines: z.array(Correction).max(20_000),
});
/** See the schema of the same name. */
export type Corrections = z.infer<typeof Corrections>;

/** Nothing corrected. */
export const noCorrections: Corrections = { levels: [], lines: [] };

/** Corrections of things both documents hold, each old thing named once; `settled` are the new ones to leave alone. */
export const corrected = (
  corrections: readonly Correction[],
  before: ReadonlySet<string>,
): { readonly pairs: Map<string, string>; readonly settled: ReadonlySet<string> } => {
  const pairs = new Map<string, string>();
  const given = new Set<string>();
  for (const { afterId, beforeId } of corrections) {
    if (beforeId === null || !before.has(beforeId) || given.has(beforeId)) continue;
    given.add(beforeId);
    pairs.set(afterId, beforeId);
  }
  return { pairs, settled: new Set(corrections.map(({ afterId }) => afterId)) };
};
