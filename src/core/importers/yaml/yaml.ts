import type { IsoDate } from '../../kit/dates';
import { err, ok, type Result } from '../../kit/result';
import type { Importer, ImportError, ImportSource, PathImport } from '../importer';
import { openLedger } from '../reading/ledger';
import { pathOfDraft } from '../records/path-of-draft';
import { openAccount } from './account';
import { looksLikeData } from './detect';
import { frontMatterOf } from './front-matter';
import { reasonNotToParse } from './guard';
import { readLadder } from './ladder';
import { parseData } from './parse';

/** Reads ladders in YAML and JSON, and Markdown files that keep one in their front matter. */
export const yamlImporter: Importer = {
  id: 'yaml',
  title: 'Ladder in YAML or JSON',
  detect: ({ text }) => looksLikeData(text),
  read: (source, importedOn) => {
    const reason = reasonNotToParse(source.text);
    return reason ? err(reason) : readData(source, importedOn);
  },
};

const readData = (source: ImportSource, importedOn: IsoDate): Result<PathImport, ImportError> => {
  const text = source.text.replace(/^\uFEFF/, '').replaceAll(/\r\n|\r/g, '\n');
  const { data, firstLine, body } = frontMatterOf(text);
  const parsed = parseData(data, firstLine);
  if (!parsed.ok) return parsed;
  if (parsed.value.root === null) return err({ type: 'no-levels' });
  const account = openAccount(parsed.value);
  const draft = readLadder(parsed.value.root, account);
  const ledger = openLedger(source.text);
  account.close(ledger, data.split('\n'), firstLine);
  body?.read(draft, ledger);
  const path = pathOfDraft(draft, source, importedOn);
  return path ? ok({ path, ledger: ledger.lines() }) : err({ type: 'no-levels' });
};
