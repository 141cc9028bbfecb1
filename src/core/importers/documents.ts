import { z } from '../kit/schema';
import { ImportError, ImportSource, PathImport } from './importer';

/** A document that was declined, by its name, and why. */
export const DeclinedDocument = z.object({ name: z.string(), error: ImportError });
/** See the schema of the same name. */
export type DeclinedDocument = z.infer<typeof DeclinedDocument>;

/** What several documents came to: one path with its ledger, and the documents that were declined. */
export const DocumentsRead = PathImport.extend({ declined: z.array(DeclinedDocument) });
/** See the schema of the same name. */
export type DocumentsRead = z.infer<typeof DocumentsRead>;

/** Why a document could not be used, in words, and what a person can try instead. */
export const DocumentProblem = z.object({ name: z.string(), sentence: z.string(), advice: z.string() });
/** See the schema of the same name. */
export type DocumentProblem = z.infer<typeof DocumentProblem>;

/** The documents of a person's choice, and those of them that could not be read; both empty where they chose none. */
export const ChosenDocuments = z.object({
  sources: z.array(ImportSource),
  problems: z.array(DocumentProblem),
});
/** See the schema of the same name. */
export type ChosenDocuments = z.infer<typeof ChosenDocuments>;
