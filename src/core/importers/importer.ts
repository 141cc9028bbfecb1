import type { IsoDate } from '../kit/dates';
import type { Result } from '../kit/result';
import { z } from '../kit/schema';
import { ImportChoices } from '../paths/import-choices';
import { Path } from '../paths/path';
import { ForeignKind } from './foreign';

/** A document as a person gave it: a name to call it by, its whole text, and what they chose while it was read. */
export const ImportSource = z.object({
  name: z.string().max(500),
  text: z.string().max(2_000_000),
  choices: ImportChoices,
});
/** See the schema of the same name. */
export type ImportSource = z.infer<typeof ImportSource>;

/**
 * One non-blank line of a source and what became of it; `source` counts the documents from 0 and `line` their
 * lines from 1, `target` says where a mapped line went ("Junior, Technical").
 */
export const LedgerLine = z.object({
  source: z.int().min(0),
  line: z.int().min(1),
  text: z.string(),
  status: z.enum(['mapped', 'note', 'unmapped']),
  target: z.string().nullable(),
});
/** See the schema of the same name. */
export type LedgerLine = z.infer<typeof LedgerLine>;

/** What was read from one or more sources: a path, and a ledger in which every non-blank line appears once. */
export const PathImport = z.object({ path: Path, ledger: z.array(LedgerLine) });
/** See the schema of the same name. */
export type PathImport = z.infer<typeof PathImport>;

const which = { source: z.int().min(0).optional() };

/** Why a source was declined; nothing of it was kept. Of several sources, `source` says which, from 0. */
export const ImportError = z.discriminatedUnion('type', [
  z.object({ type: z.literal('empty'), ...which }),
  z.object({ type: z.literal('too-large'), characters: z.number(), ...which }),
  z.object({ type: z.literal('too-long'), lines: z.number(), ...which }),
  z.object({ type: z.literal('not-text'), ...which }),
  z.object({ type: z.literal('no-levels'), ...which }),
  z.object({ type: z.literal('too-deep'), ...which }),
  z.object({ type: z.literal('not-well-formed'), line: z.number(), ...which }),
  z.object({ type: z.literal('not-a-path'), kind: ForeignKind, ...which }),
]);
/** See the schema of the same name. */
export type ImportError = z.infer<typeof ImportError>;

/**
 * One format of career path documents. `detect` looks at the content, 0 (not mine) to 1 (surely mine); both
 * are pure.
 */
export interface Importer {
  readonly id: string;
  readonly title: string;
  readonly detect: (source: ImportSource) => number;
  readonly read: (source: ImportSource, importedOn: IsoDate) => Result<PathImport, ImportError>;
}
