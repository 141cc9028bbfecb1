import { err, ok } from '../../kit/result';
import type { Importer } from '../importer';
import { reasonUnreadable } from '../reading/guard';
import { openLedger } from '../reading/ledger';
import { pathOfDraft } from '../records/path-of-draft';
import { columnsIn } from './columns';
import { readTable } from './rows';
import { tableOf } from './table';

/**
 * Reads tables of separated values with a header: a row for each expectation, a row for each competency
 * with a column for each level, or a row for each level with a column for each competency.
 */
export const csvImporter: Importer = {
  id: 'csv',
  title: 'Table of separated values',
  detect: ({ text, choices }) => {
    const start = text.slice(0, 30_000);
    if (reasonUnreadable(start) || isMarkdown(start)) return 0;
    const table = tableOf(start.length < text.length ? start.slice(0, start.lastIndexOf('\n')) : start);
    if (!table) return 0;
    const roles = columnsIn(table, choices).map(({ role }) => role);
    const isLadder =
      roles.includes('level') && (roles.includes('description') || roles.includes('competency'));
    const even =
      table.rows.filter(({ cells }) => cells.length === table.header.cells.length).length / table.rows.length;
    return isLadder && even > 0.7 ? 0.8 : 0;
  },
  read: (source, importedOn) => {
    const reason = reasonUnreadable(source.text);
    if (reason) return err(reason);
    const table = tableOf(source.text);
    if (!table) return err({ type: 'no-levels' });
    const ledger = openLedger(source.text);
    const draft = readTable(table, columnsIn(table, source.choices), ledger);
    const path = pathOfDraft(draft, source, importedOn);
    return path ? ok({ path, ledger: ledger.lines() }) : err({ type: 'no-levels' });
  },
};

/** Headings, a table's row of dashes, or code fences: what Markdown has, and no table of separated values. */
const isMarkdown = (text: string): boolean =>
  /^#{1,6}\s+\S|^\s*\|?\s*:?-{3,}:?\s*\||^```|^---\s*$/m.test(text);
