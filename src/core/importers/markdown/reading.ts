import { Line } from '../../kit/schema';
import type { Entry } from './entries';
import type { Ids } from '../reading/ids';
import type { Ledger } from '../reading/ledger';
import type { Section } from './outline';

/** What every section's reader works with: the ids it takes and the ledger it reports to. */
export interface Reading {
  readonly ids: Ids;
  readonly ledger: Ledger;
}

/** Whether the plan can hold all of these as lines: not empty, and none over 500 characters. */
export const fitsLines = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => Line.safeParse(text).success);

/** A section's entries with those of its sub-sections, whose headings are noted as structure. */
export const entriesThroughout = (section: Section, ledger: Ledger): Entry[] => {
  const deeper = section.sections.flatMap((inner) => {
    ledger.note(inner.lines);
    return entriesThroughout(inner, ledger);
  });
  return [...section.entries, ...deeper];
};

/** Entries with all that is nested below them, in document order. */
export const flattened = (entries: readonly Entry[]): Entry[] =>
  entries.flatMap((entry) => [entry, ...flattened(entry.items)]);

/** Notes every line of a section and of all below it. */
export const noteAll = ({ lines, entries, sections }: Section, ledger: Ledger): void => {
  ledger.note(lines);
  for (const entry of flattened(entries)) ledger.note(entry.lines);
  for (const section of sections) noteAll(section, ledger);
};

/** Notes the lines that only divide, decorate or comment, wherever they stand. */
export const noteRules = ({ entries, sections }: Section, ledger: Ledger): void => {
  for (const { kind, lines } of flattened(entries)) if (kind === 'rule') ledger.note(lines);
  for (const section of sections) noteRules(section, ledger);
};
