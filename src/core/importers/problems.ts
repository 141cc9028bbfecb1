import { err, ok, type Result } from '../kit/result';
import { noChoices } from '../paths/import-choices';
import type { DeclinedDocument, DocumentProblem } from './documents';
import type { ImportError, ImportSource } from './importer';
import { mostDocuments } from './document-names';
import { reasonUnreadable } from './reading/guard';
import { importSentence } from './sentences';

/** A text under its name as a source to read, or the problem where it is no text anybody could read a path from. */
export const sourceFrom = (name: string, text: string): Result<ImportSource, DocumentProblem> => {
  const error = reasonUnreadable(text);
  return error ? err(problemOf({ name, error })) : ok({ name: name.slice(-500), text, choices: noChoices });
};

/** A declined document in words. */
export const problemOf = ({ name, error }: DeclinedDocument): DocumentProblem => ({
  name,
  sentence: importSentence(error, name),
  advice: adviceOn(error),
});

/** The problem of a file that the disk does not give, or that is far too large for a career path. */
export const unreadableFile = (name: string): DocumentProblem => ({
  name,
  sentence: `“${name}” could not be read: it is gone, may not be opened, or is larger than 8 MB.`,
  advice: 'Choose another file, or paste its text.',
});

/** The problem of a folder without a document in it. */
export const emptyFolder = (name: string): DocumentProblem => ({
  name,
  sentence: `“${name}” holds no Markdown, text, YAML, JSON, CSV or HTML file.`,
  advice: 'Choose the folder the documents are in, or choose the files themselves.',
});

/** The problem of a document beyond the most that make one path. */
export const oneTooMany = (name: string): DocumentProblem => ({
  name,
  sentence: `“${name}” was left out: one path is made of at most ${mostDocuments} documents.`,
  advice: 'Choose only the documents that describe this path.',
});

const adviceOn = (error: ImportError): string => {
  switch (error.type) {
    case 'empty':
      return 'Choose the file that holds the ladder, or paste its text.';
    case 'too-large':
    case 'too-long':
      return 'Split it, and choose the parts together: several documents make one path.';
    case 'not-text':
      return 'Save it as Markdown, plain text, YAML, JSON or CSV, or copy the words and paste them.';
    case 'no-levels':
      return 'Give each level a heading of its own, or a row or column of a table, and read it again.';
    default:
      return 'Copy the part that describes the levels, and paste it.';
  }
};
