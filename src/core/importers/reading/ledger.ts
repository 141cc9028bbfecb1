import type { LedgerLine } from '../importer';

/** Keeps what became of each source line while a document is read. */
export interface Ledger {
  /** Says that all the words of these lines were kept, and where. */
  readonly map: (lines: readonly number[], target: string) => void;
  /** Says that these lines only structure the document. */
  readonly note: (lines: readonly number[]) => void;
  /** Every non-blank line once, in order; what nobody claimed is unmapped. */
  readonly lines: () => LedgerLine[];
}

/** Opens a ledger for a text; lines end as Markdown ends them (LF, CRLF or CR). */
export const openLedger = (text: string): Ledger => {
  const targets = new Map<number, string>();
  const notes = new Set<number>();
  return {
    map: (lines, target) => {
      for (const line of lines) if (!targets.has(line)) targets.set(line, target);
    },
    note: (lines) => {
      for (const line of lines) notes.add(line);
    },
    lines: () =>
      text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .map((line, index) => ledgerLine(line, index + 1, targets.get(index + 1), notes.has(index + 1)))
        .filter((line) => line.text.trim() !== ''),
  };
};

const ledgerLine = (text: string, line: number, target: string | undefined, isNote: boolean): LedgerLine => ({
  source: 0,
  line,
  text,
  status: target === undefined ? (isNote ? 'note' : 'unmapped') : 'mapped',
  target: target ?? null,
});
