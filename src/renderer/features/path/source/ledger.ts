import type { LedgerLine } from '../../../../core/importers/importer';
import type { PlacedLine } from '../../../../core/paths/import-choices';
import { placementOf } from '../../../../core/paths/placing';

/** One line of a document as the source view shows it; blank lines keep their place and have no status. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
  readonly status: LedgerLine['status'] | 'blank';
  readonly target: string | null;
  /** A person put it there. */
  readonly byHand: boolean;
}

/** Which lines of a document are looked at. */
export type LineFilter = 'all' | 'unmapped' | 'by-hand';

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

/** Every line of a text beside what became of it, by the importer or by the hand of a person. */
export const sourceLines = (
  text: string,
  ledger: readonly LedgerLine[],
  placed: readonly PlacedLine[] = [],
): SourceLine[] => {
  const byLine = new Map(ledger.map((entry) => [entry.line, entry]));
  return text.split(/\r\n|\r|\n/).map((content, at) => {
    const entry = byLine.get(at + 1);
    const { status = 'blank', target = null } = entry ?? {};
    return { line: at + 1, text: content, status, target, byHand: isPlaced(content, status, target, placed) };
  });
};

/** The lines a filter lets through. */
export const filteredLines = (lines: readonly SourceLine[], filter: LineFilter): readonly SourceLine[] => {
  if (filter === 'all') return lines;
  return lines.filter(({ status, byHand }) => (filter === 'unmapped' ? status === 'unmapped' : byHand));
};

/** The unmapped line after a line, or before it going backwards, beginning again at the other end; null where there is none. */
export const nextUnmapped = (
  lines: readonly SourceLine[],
  from: number,
  step: 1 | -1,
  except: ReadonlySet<number> = new Set(),
): number | null => {
  const open = lines.filter(({ line, status }) => status === 'unmapped' && !except.has(line)).map(({ line }) => line);
  const next = step === 1 ? open.find((line) => line > from) : open.findLast((line) => line < from);
  return next ?? (step === 1 ? open[0] : open.at(-1)) ?? null;
};

/** Counts a ledger by what became of its lines. */
export const coverageOf = (ledger: readonly LedgerLine[]): Coverage => {
  const count = (status: LedgerLine['status']): number =>
    ledger.filter((entry) => entry.status === status).length;
  const unmapped = count('unmapped');
  const percent = ledger.length === 0 ? 100 : Math.floor((100 * (ledger.length - unmapped)) / ledger.length);
  return { mapped: count('mapped'), notes: count('note'), unmapped, percent };
};

const isPlaced = (
  text: string,
  status: SourceLine['status'],
  target: string | null,
  placed: readonly PlacedLine[],
): boolean => {
  if (status !== 'mapped' && status !== 'note') return false;
  const placement = placementOf(placed, text);
  if (!placement) return false;
  if (placement.to === 'note') return status === 'note';
  return target?.toLowerCase() === `${placement.level}, ${placement.category}`.toLowerCase();
};
