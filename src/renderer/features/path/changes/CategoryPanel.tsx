import { useId } from 'react';
import type { CategoryChanges, ExpectationChange, LevelChanges } from '../../../../core/changes/changes';
import { Panel } from '../../../ui';
import classes from './CategoryPanel.module.css';
import { ChangeLine } from './ChangeLine';
import { changeKinds, kindWords, shownExpectation } from './kind-words';

interface CategoryPanelProps {
  readonly changes: LevelChanges;
  readonly group: CategoryChanges;
}

/** One category line by line: a column each for what is new, grown, kept and not named again. */
export function CategoryPanel({ changes, group }: CategoryPanelProps) {
  const columns = changeKinds
    .map((kind) => ({ kind, lines: group.changes.filter((change) => change.kind === kind) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <Panel title={group.category}>
      <div className={classes.columns}>
        {columns.map(({ kind, lines }) => (
          <Column key={kind} kind={kind} lines={lines} changes={changes} />
        ))}
      </div>
    </Panel>
  );
}

interface ColumnProps {
  readonly kind: ExpectationChange['kind'];
  readonly lines: readonly ExpectationChange[];
  readonly changes: LevelChanges;
}

function Column({ kind, lines, changes }: ColumnProps) {
  const heading = useId();
  const { title, Icon } = kindWords[kind];
  return (
    <div role="group" aria-labelledby={heading} data-kind={kind} className={classes.column}>
      <h3 id={heading} className={classes.heading}>
        <span className={classes.sign} aria-hidden="true">
          <Icon size={15} stroke={2.2} />
        </span>
        {title} <span className={classes.count}>{lines.length}</span>
      </h3>
      <ul className={classes.lines}>
        {lines.map((change) => (
          <ChangeLine key={shownExpectation(change).id} change={change} changes={changes} />
        ))}
      </ul>
    </div>
  );
}
