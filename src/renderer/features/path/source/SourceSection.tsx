import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { importPath } from '../../../../core/importers';
import type { Path, PathSource } from '../../../../core/paths/path';
import { useFormat } from '../../../plan';
import { Panel } from '../../../ui';
import { coverageOf, sourceLines } from './ledger';
import { CoverageLine } from './CoverageLine';
import { SourceTable } from './SourceTable';

/** The document a path was read from, line by line beside what became of each. */
export function SourceSection({ path }: { readonly path: Path }) {
  const { date } = useFormat();
  const [shown, setShown] = useState('all');
  const { isRead, lines, coverage } = useMemo(() => readAgain(path.sources), [path.sources]);
  const [source] = path.sources;
  return (
    <Panel title={source?.name ?? ''} note={source && `Read on ${date(source.importedOn)}`}>
      {isRead ? (
        <CoverageLine coverage={coverage} />
      ) : (
        <p>This version of Waymark cannot read the document, so nothing can be said about its lines.</p>
      )}
      {coverage.unmapped > 0 && (
        <SegmentedControl
          aria-label="Which lines to show"
          value={shown}
          onChange={setShown}
          data={[
            { value: 'all', label: 'Every line' },
            { value: 'unmapped', label: 'Only unmapped' },
          ]}
        />
      )}
      <SourceTable lines={shown === 'all' ? lines : lines.filter(({ status }) => status === 'unmapped')} />
    </Panel>
  );
}

const readAgain = (sources: readonly PathSource[]) => {
  const [source] = sources;
  const read = source ? importPath(sources, source.importedOn) : null;
  const ledger = read?.ok ? read.value.ledger : [];
  return { isRead: read?.ok === true, lines: sourceLines(source?.text ?? '', ledger), coverage: coverageOf(ledger) };
};
