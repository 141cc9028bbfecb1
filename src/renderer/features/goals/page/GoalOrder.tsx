import type { Goal } from '../../../../core/goals/goal';
import { goalsWaitingFor } from '../../../../core/goals/waiting.queries';
import { Link } from '../../../app/Link';
import { useDerived, usePlan } from '../../../plan';
import { Panel, StatusTag } from '../../../ui';
import { statusTones, statusWords } from '../goal-board';
import classes from './page.module.css';

/** The goals to be done before this one, and those that wait for it, where there are any. */
export function GoalOrder({ goal }: { readonly goal: Goal }) {
  const { goals } = usePlan();
  const before = goal.prerequisiteIds.flatMap((id) => goals[id] ?? []);
  const after = useDerived(goalsWaitingFor, goal);
  return (
    <>
      {before.length > 0 && <Goals title="To be done first" goals={before} />}
      {after.length > 0 && <Goals title="Waiting for this one" goals={after} />}
    </>
  );
}

function Goals({ title, goals }: { readonly title: string; readonly goals: readonly Goal[] }) {
  return (
    <Panel title={title}>
      <ul className={classes.list}>
        {goals.map((goal) => (
          <li key={goal.id} className={classes.line}>
            <span>
              <Link to={{ screen: 'goals', id: goal.id }} c="var(--wm-ink)">
                {goal.title}
              </Link>
            </span>
            <StatusTag tone={statusTones[goal.status]}>{statusWords[goal.status]}</StatusTag>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
