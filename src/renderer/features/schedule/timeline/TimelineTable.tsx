import { memo, useState } from 'react';
import { useFormat } from '../../../plan';
import { Link } from '../../../app/Link';
import { markWords } from './bar-words';
import classes from './timeline.module.css';
import type { Rows } from './rows';

/** The same as the picture, in rows to read, made when they are asked for. */
export const TimelineTable = memo(({ rows }: { readonly rows: Rows }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={classes.twin} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>The timeline as a table</summary>
      {isOpen && <Table rows={rows} />}
    </details>
  );
});
TimelineTable.displayName = 'TimelineTable';

function Table({ rows: { bars } }: { readonly rows: Rows }) {
  const { date } = useFormat();
  return (
    <div className={classes.tableFrame} role="region" aria-label="The timeline as a table" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {['Milestone', 'Begins', 'Ends', 'Due', 'How it stands'].map((head) => <th key={head} scope="col">{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.id}>
              <th scope="row"><Link to={{ screen: 'schedule', id: bar.id }}>{bar.milestone.title}</Link></th>
              <td>{bar.placement ? date(bar.placement.start) : 'No time found'}</td>
              <td>{bar.placement ? date(bar.placement.end) : ''}</td>
              <td>{bar.milestone.due ? date(bar.milestone.due) : ''}</td>
              <td>{markWords(bar).join(', ') || 'On track'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
