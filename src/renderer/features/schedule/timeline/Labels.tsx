import { memo } from 'react';
import { hashOf } from '../../../app/routes';
import { rowHeight, type PlacedRow } from './rows';
import classes from './timeline.module.css';

interface LabelsProps {
  readonly drawn: readonly PlacedRow[];
  readonly height: number;
}

/** The names of groups and bars; they stay at the side, and a press opens the milestone. The bars speak for themselves. */
export const Labels = memo(({ drawn, height }: LabelsProps) => (
  <div className={classes.labels} style={{ height }} aria-hidden="true">
    {drawn.map(({ row, at }) =>
      row.kind === 'group' ? (
        <div key={`group ${row.id}`} className={classes.group} style={{ top: at * rowHeight, height: rowHeight }} title={row.title}>
          {row.title}
        </div>
      ) : (
        <a
          key={row.id} className={classes.label} style={{ top: at * rowHeight, height: rowHeight }}
          href={hashOf({ screen: 'schedule', id: row.id })} title={row.milestone.title} tabIndex={-1}
        >
          {row.milestone.title}
        </a>
      ),
    )}
  </div>
));
Labels.displayName = 'Labels';
