import type { Goal } from '../../../../core/goals/goal';
import { goalProgress, type LevelGoals } from '../../../../core/goals/goal.queries';
import { Link } from '../../../app/Link';
import { usePlan } from '../../../plan';
import { Panel, StatusTag } from '../../../ui';
import { DeadlineTag } from '../DeadlineTag';
import { isOpenGoal, statusTones, statusWords } from '../goal-board';
import { progressText } from '../goal-words';
import classes from './board.module.css';

/** Goals under the level they belong to, one line each. */
export function GoalList({ groups }: { readonly groups: readonly LevelGoals[] }) {
  return (
    <div className={classes.levels}>
      {groups.map(({ levelId, name, goals }) => (
        <Panel key={levelId} title={name} note={goals.length === 1 ? '1 goal' : `${goals.length} goals`}>
          <ul className={classes.lines}>
            {goals.map((goal) => (
              <GoalLine key={goal.id} goal={goal} />
            ))}
          </ul>
        </Panel>
      ))}
    </div>
  );
}

function GoalLine({ goal }: { readonly goal: Goal }) {
  const progress = goalProgress(usePlan(), goal);
  return (
    <li className={classes.line}>
      <span>
        <Link to={{ screen: 'goals', id: goal.id }} className={classes.cardLink}>
          {goal.title}
        </Link>
        {(progress.total > 0 || isOpenGoal(goal)) && <small>{progressText(progress)}</small>}
      </span>
      <span className={classes.tags}>
        <DeadlineTag goal={goal} />
        <StatusTag tone={statusTones[goal.status]}>{statusWords[goal.status]}</StatusTag>
      </span>
    </li>
  );
}
