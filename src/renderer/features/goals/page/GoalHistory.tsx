import type { Goal } from '../../../../core/goals/goal';
import { useFormat } from '../../../plan';
import { Panel, StatusTag } from '../../../ui';
import { statusTones, statusWords } from '../goal-board';
import classes from './page.module.css';

/** What became of a goal, the newest first, down to the day it was made. */
export function GoalHistory({ goal }: { readonly goal: Goal }) {
  const { date } = useFormat();
  const changes = goal.history.map((change, at) => ({ ...change, key: String(at) })).toReversed();
  return (
    <Panel title="History">
      <ol className={classes.timeline}>
        {changes.map(({ key, on, status, because }) => (
          <li key={key}>
            <span className={classes.change}>
              <time dateTime={on}>{date(on)}</time>
              <StatusTag tone={statusTones[status]}>{statusWords[status]}</StatusTag>
            </span>
            {because !== '' && <p>{because}</p>}
          </li>
        ))}
        <li>
          <span className={classes.change}>
            <time dateTime={goal.createdOn}>{date(goal.createdOn)}</time>
            <span>Made</span>
          </span>
        </li>
      </ol>
    </Panel>
  );
}
