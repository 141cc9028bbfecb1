import { useMemo } from 'react';
import { findingsOf } from '../../../../core/paths/findings';
import type { Path } from '../../../../core/paths/path';
import { Panel } from '../../../ui';
import { FindingList } from './FindingList';
import classes from './sections.module.css';

/** What looks wrong in the document itself, so that a person can allow for it. */
export function FindingsSection({ path }: { readonly path: Path }) {
  const findings = useMemo(() => findingsOf(path), [path]);
  return (
    <Panel title="What looks wrong in the document">
      <p className={classes.lead}>
        {findings.length === 0
          ? 'Nothing: every section agrees with the others.'
          : 'The document was read as it is. These places contradict it or leave something out.'}
      </p>
      <FindingList findings={findings} />
    </Panel>
  );
}
