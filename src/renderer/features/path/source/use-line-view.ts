import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { filteredLines, nextUnmapped, type LineFilter, type SourceLine } from './ledger';

/** How many lines stand on one page; a document of 5,000 lines stays quick. */
export const linesOnPage = 100;

/** Which part of a document is looked at, and which of its lines are selected. */
export interface LineView {
  readonly filter: LineFilter;
  readonly setFilter: (filter: LineFilter) => void;
  /** The lines of the page shown. */
  readonly shown: readonly SourceLine[];
  readonly page: number;
  readonly pages: number;
  readonly setPage: (page: number) => void;
  readonly selected: ReadonlySet<number>;
  /** Selects a line or lets it go; with `through` also every unmapped line since the one selected before. */
  readonly toggle: (line: number, through: boolean) => void;
  readonly selectShown: (all: boolean) => void;
  readonly clear: () => void;
  /** Goes to the next unmapped line, or the one before, from the line that has the focus. */
  readonly jump: (step: 1 | -1) => void;
  /** Goes to a line, once it can be selected. */
  readonly goTo: (line: number) => void;
  /** Goes on from lines that are about to be placed. */
  readonly leave: (lines: ReadonlySet<number>) => void;
}

/**
 * Keeps the filter, the page, the selection and the focus among the lines of a document. Within the region, N goes
 * to the next unmapped line and P to the one before.
 */
export const useLineView = (
  lines: readonly SourceLine[],
  region: RefObject<HTMLDivElement | null>,
): LineView => {
  const [filter, setFilter] = useState<LineFilter>('all');
  const [wantedPage, setPage] = useState(1);
  const [selection, setSelection] = useState<ReadonlySet<number>>(new Set());
  const [, setVisits] = useState(0);
  const meant = useRef<number | null>(null);
  const last = useRef(0);
  const passing = useMemo(() => filteredLines(lines, filter), [lines, filter]);
  const pages = Math.max(1, Math.ceil(passing.length / linesOnPage));
  const page = Math.min(wantedPage, pages);
  const shown = passing.slice((page - 1) * linesOnPage, page * linesOnPage);
  const open = useMemo(
    () => new Set(lines.filter(({ status }) => status === 'unmapped').map(({ line }) => line)),
    [lines],
  );
  const selected = useMemo(() => new Set([...selection].filter((line) => open.has(line))), [selection, open]);

  // A line that was gone to takes the focus as soon as it is there and can be selected.
  useEffect(() => {
    const row = meant.current === null ? null : region.current?.querySelector(`[data-line="${meant.current}"]`);
    const box = row?.querySelector('input');
    if (!box || !region.current || !(row instanceof HTMLElement)) return;
    meant.current = null;
    region.current.scrollTo({ top: row.offsetTop - region.current.clientHeight / 2 });
    box.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });

  const goTo = (line: number | null): void => {
    if (line === null) {
      region.current?.focus();
      return;
    }
    const at = passing.findIndex((one) => one.line === line);
    if (at >= 0) setPage(Math.floor(at / linesOnPage) + 1);
    meant.current = line;
    setVisits((count) => count + 1);
  };

  const jump = (step: 1 | -1): void => goTo(nextUnmapped(lines, focusedLine(region.current), step));

  useEffect(() => {
    const listening = region.current;
    const jumpByKey = (event: KeyboardEvent): void => {
      const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : stepsByKey[event.key.toLowerCase()];
      if (step === undefined) return;
      event.preventDefault();
      jump(step);
    };
    listening?.addEventListener('keydown', jumpByKey);
    return () => listening?.removeEventListener('keydown', jumpByKey);
  });

  return {
    filter,
    setFilter: (chosen) => {
      setFilter(chosen);
      setPage(1);
    },
    shown,
    page,
    pages,
    setPage: (chosen) => {
      setPage(chosen);
      region.current?.scrollTo({ top: 0 });
    },
    selected,
    toggle: (line, through) => {
      const next = new Set(selected);
      const [from, to] = through && last.current > 0 ? [last.current, line].toSorted((a, b) => a - b) : [line, line];
      const range = [...open].filter((one) => one >= (from ?? line) && one <= (to ?? line));
      if (selected.has(line)) next.delete(line);
      else for (const one of range) next.add(one);
      last.current = line;
      setSelection(next);
    },
    selectShown: (all) => {
      const next = new Set(selected);
      for (const { line, status } of shown) {
        if (all && status === 'unmapped') next.add(line);
        else next.delete(line);
      }
      setSelection(next);
    },
    clear: () => setSelection(new Set()),
    jump,
    goTo,
    leave: (leaving) => {
      setSelection(new Set());
      goTo(nextUnmapped(lines, Math.max(0, ...leaving), 1, leaving));
    },
  };
};

const stepsByKey: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

const focusedLine = (region: HTMLElement | null): number => {
  const row = document.activeElement?.closest<HTMLElement>('[data-line]');
  return row && region?.contains(row) ? Number(row.dataset['line']) : 0;
};
