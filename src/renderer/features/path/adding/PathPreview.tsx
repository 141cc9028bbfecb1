import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { findingsOf } from '../../../../core/paths/findings';
import type { Path } from '../../../../core/paths/path';
import { shortLevelNames } from '../../../../core/paths/path.queries';
import { useCommand, usePlan } from '../../../plan';
import { FindingList } from '../sections/FindingList';
import { CoverageLine } from '../source/CoverageLine';
import { coverageOf, sourceLines } from '../source/ledger';
import { SourceTable } from '../source/SourceTable';
import classes from './adding.module.css';
import { pathCounts } from './path-counts';
import type { PathOffer } from './use-path-reader';

interface PathPreviewProps {
  readonly offer: PathOffer;
  readonly onAdded: (path: Path) => void;
  readonly onBack: () => void;
}

/**
 * What was read, before any of it is in the plan: levels, counts, what was not understood and what looks
 * wrong.
 */
export function PathPreview({ offer: { path, ledger }, onAdded, onBack }: PathPreviewProps) {
  const plan = usePlan();
  const addPath = useCommand('path.add');
  const findings = useMemo(() => findingsOf(path), [path]);
  const unmapped = sourceLines(path.sources[0]?.text ?? '', ledger ?? []).filter(({ status }) => status === 'unmapped');
  const known = plan.paths[path.id] !== undefined;
  const add = async (): Promise<void> => {
    if (await addPath({ path })) onAdded(path);
  };
  return (
    <div className={classes.preview}>
      <h3>{path.title}</h3>
      <p>{[...shortLevelNames(path).values()].join(' → ')}</p>
      <dl className={classes.counts}>
        {pathCounts(path).map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {ledger && <CoverageLine coverage={coverageOf(ledger)} />}
      {unmapped.length > 0 && <SourceTable lines={unmapped} />}
      {findings.length > 0 && (
        <details className={classes.findings}>
          <summary>What looks wrong in the document ({findings.length})</summary>
          <FindingList findings={findings} />
        </details>
      )}
      {known && <p className={classes.known}>The plan already holds this path.</p>}
      <div className={classes.actions}>
        <Button onClick={() => void add()} disabled={known}>
          Add this path
        </Button>
        <Button variant="subtle" onClick={onBack}>
          Choose another
        </Button>
      </div>
    </div>
  );
}
