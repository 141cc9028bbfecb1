import { Button, Pagination, SegmentedControl } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { columnsOf } from '../../../../core/importers/csv/columns';
import type { LedgerLine } from '../../../../core/importers/importer';
import type { ImportChoices, Placement } from '../../../../core/paths/import-choices';
import type { Path, PathSource } from '../../../../core/paths/path';
import { withoutPlacement, withPlacement } from '../../../../core/paths/placing';
import { ColumnRoles } from './ColumnRoles';
import { CoverageLine } from './CoverageLine';
import { coverageOf, sourceLines, type LineFilter, type SourceLine } from './ledger';
import { PlacingBar } from './PlacingBar';
import classes from './source.module.css';
import { SourceTable } from './SourceTable';
import { useLineView, type LineView } from './use-line-view';

interface DocumentLinesProps {
  readonly document: Pick<PathSource, 'name' | 'text' | 'choices'>;
  readonly path: Path;
  readonly ledger: readonly LedgerLine[];
  readonly onChoices: ((change: (choices: ImportChoices) => ImportChoices) => void) | undefined;
}

/** The lines of one document: how much of it was read, which to look at, and where the rest belongs. */
export function DocumentLines({ document, path, ledger, onChoices }: DocumentLinesProps) {
  const lines = useMemo(
    () => sourceLines(document.text, ledger, document.choices.placed),
    [document.text, document.choices.placed, ledger],
  );
  const coverage = useMemo(() => coverageOf(ledger), [ledger]);
  const region = useRef<HTMLDivElement>(null);
  const view = useLineView(lines, region);
  const columns = useMemo(() => columnsOf(document), [document]);
  const byHand = lines.filter((line) => line.byHand).length;
  const place = (placement: Placement): void => {
    const texts = lines.filter(({ line }) => view.selected.has(line)).map(({ text }) => text);
    view.leave(view.selected);
    onChoices?.((choices) => withPlacement(choices, texts, placement));
  };
  const takeBack = ({ line, text }: SourceLine): void => {
    view.goTo(line);
    onChoices?.((choices) => withoutPlacement(choices, [text]));
  };
  return (
    <div className={classes.document}>
      {columns.length > 0 && <ColumnRoles columns={columns} onChoices={onChoices} />}
      <CoverageLine coverage={coverage} />
      {(coverage.unmapped > 0 || byHand > 0) && (
        <LineTools view={view} unmapped={coverage.unmapped} byHand={byHand} />
      )}
      <SourceTable
        region={region}
        view={view}
        onTakeBack={onChoices && takeBack}
      />
      {view.pages > 1 && (
        <Pagination
          size="sm"
          classNames={{ control: classes.page }}
          total={view.pages}
          value={view.page}
          onChange={view.setPage}
          getItemProps={(page) => ({ 'aria-label': `Page ${page} of ${view.pages}` })}
          getControlProps={(control) => ({ 'aria-label': `${control} page` })}
        />
      )}
      {onChoices && view.selected.size > 0 && (
        <PlacingBar path={path} count={view.selected.size} onPlace={place} onClear={view.clear} />
      )}
    </div>
  );
}

interface LineToolsProps {
  readonly view: LineView;
  readonly unmapped: number;
  readonly byHand: number;
}

function LineTools({ view, unmapped, byHand }: LineToolsProps) {
  const filters: { value: LineFilter; label: string }[] = [
    { value: 'all', label: 'Every line' },
    { value: 'unmapped', label: `Unmapped (${unmapped})` },
    ...(byHand > 0 ? [{ value: 'by-hand' as const, label: `By hand (${byHand})` }] : []),
  ];
  return (
    <div className={classes.tools}>
      <SegmentedControl
        size="xs"
        aria-label="Which lines to show"
        value={view.filter}
        onChange={(chosen) => {
          const known = filters.find(({ value }) => value === chosen);
          if (known) view.setFilter(known.value);
        }}
        data={filters}
      />
      <Button
        size="xs"
        variant="default"
        disabled={unmapped === 0}
        leftSection={<IconArrowDown size={14} aria-hidden="true" />}
        aria-keyshortcuts="n"
        onClick={() => view.jump(1)}
      >
        Next unmapped
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={unmapped === 0}
        leftSection={<IconArrowUp size={14} aria-hidden="true" />}
        aria-keyshortcuts="p"
        onClick={() => view.jump(-1)}
      >
        Previous
      </Button>
      <span className={classes.keys}>
        In the document: <kbd>N</kbd> next, <kbd>P</kbd> previous, <kbd>Space</kbd> selects.
      </span>
    </div>
  );
}
