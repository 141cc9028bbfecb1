import { pointsWords, shareWords } from '../../../../core/changes/advice/figure-words';
import type { LevelChanges } from '../../../../core/changes/changes';
import type { ActivityShift } from '../../../../core/changes/steps/activity-shift';
import { Panel } from '../../../ui';
import { Shift } from './Shift';
import classes from './TimePanel.module.css';

/**
 * How the week moves: a mark for each level on one scale, with the points between them, and the same as a
 * table.
 */
export function TimePanel({ changes }: { readonly changes: LevelChanges }) {
  const { activities, from, to } = changes;
  if (activities.length === 0) return null;
  const scale = Math.ceil(Math.max(10, ...activities.flatMap(shares)) / 10) * 10;
  return (
    <Panel
      title="How the week moves"
      note={
        <span className={classes.key}>
          <span className={classes.from} aria-hidden="true" /> {from.name}
          <span className={classes.to} aria-hidden="true" /> {to.name}
        </span>
      }
    >
      <ul className={classes.rows}>
        {activities.map((shift) => (
          <li key={shift.family}>
            <Shift shift={shift} scale={scale} />
          </li>
        ))}
      </ul>
      <details className={classes.twin}>
        <summary>The same as a table</summary>
        <ShiftTable changes={changes} />
      </details>
    </Panel>
  );
}

function ShiftTable({ changes: { activities, from, to } }: { readonly changes: LevelChanges }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Activity</th>
          <th scope="col">{from.name}</th>
          <th scope="col">{to.name}</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {activities.map((shift) => (
          <tr key={shift.family}>
            <th scope="row">{shift.family}</th>
            <td>{shareWords(shift.from)}</td>
            <td>{shareWords(shift.to)}</td>
            <td>{shift.shift ? pointsWords(shift.shift) : 'not comparable'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shares = ({ from, to }: ActivityShift): number[] => [from?.to ?? 0, to?.to ?? 0];
