import type { LedgerLine } from '../../../../core/importers/importer';

/** One line of a document as the source view shows it; blank lines keep their place and have no status. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
  readonly status: LedgerLine['status'] | 'blank';
  readonly target: string | null;
}

/** How much of a document became part of the path. */
export interface Coverage {
  readonly mapped: number;
  readonly notes: number;
  readonly unmapped: number;
  /**
   * Whole percent of the non-blank lines that are mapped or kept as a note; 100 only where none is unmapped.
   */
  readonly percent: number;
}

/** Every line of a text beside what became of it. */
export const sourceLines = (text: string, ledger: readonly LedgerLine[]): SourceLine[] => {
  const byLine = new Map(ledger.map((entry) => [entry.line, entry]));
  return text.split(/\r\n|\r|\n/).map((content, at) => {
    const entry = byLine.get(at + 1);
    return { line: at + 1, text: content, status: entry?.status ?? 'blank', target: entry?.target ?? null };
  });
};

/** Counts a ledger by what became of its lines. */
export const coverageOf = (ledger: readonly LedgerLine[]): Coverage => {
  const count = (status: LedgerLine['status']): number =>
    ledger.filter((entry) => entry.status === status).length;
  const unmapped = count('unmapped');
  const percent = ledger.length === 0 ? 100 : Math.floor((100 * (ledger.length - unmapped)) / ledger.length);
  return { mapped: count('mapped'), notes: count('note'), unmapped, percent };
};
