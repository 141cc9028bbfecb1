import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { importPath } from '../../../../core/importers';
import type { Path } from '../../../../core/paths/path';
import { useFormat } from '../../../plan';
import { Panel } from '../../../ui';
import { coverageOf, sourceLines } from './ledger';
import { CoverageLine } from './CoverageLine';
import { SourceTable } from './SourceTable';

/** The document a path was read from, line by line beside what became of each. */
export function SourceSection({ path }: { readonly path: Path }) {
  const { date } = useFormat();
  const [shown, setShown] = useState('all');
  const { source } = path;
  const read = useMemo(() => importPath(source, source.importedOn), [source]);
  const ledger = read.ok ? read.value.ledger : [];
  const lines = useMemo(() => sourceLines(source.text, ledger), [source, ledger]);
  const coverage = coverageOf(ledger);
  return (
    <Panel title={source.name} note={`Read on ${date(source.importedOn)}`}>
      {read.ok ? <CoverageLine coverage={coverage} /> : <p>Today’s reader cannot read this document, so nothing can be said about its lines.</p>}
      {coverage.unmapped > 0 && (
        <SegmentedControl
          aria-label="Which lines to show"
          value={shown}
          onChange={setShown}
          data={[{ value: 'all', label: 'Every line' }, { value: 'unmapped', label: 'Only unmapped' }]}
        />
      )}
      <SourceTable lines={shown === 'all' ? lines : lines.filter(({ status }) => status === 'unmapped')} />
    </Panel>
  );
}
