import type { Goal } from '../../../../core/goals/goal';
import { weeksOfGoal } from '../../../../core/goals/proof.queries';
import { counted } from '../../../../core/kit/words';
import { Link } from '../../../app/Link';
import { useDerived, useFormat } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './page.module.css';

/** The weeks in which something was done for the goal, each leading to its page in the journal. */
export function GoalWeeks({ goal }: { readonly goal: Goal }) {
  const { week: weekWords, hours: hoursWords } = useFormat();
  const weeks = useDerived(weeksOfGoal, goal);
  return (
    <Panel title="Weeks">
      {weeks.length === 0 && (
        <EmptyState>
          Weeks appear here once hours are logged on its milestones or evidence of it falls into them.
        </EmptyState>
      )}
      <ul className={classes.list}>
        {weeks.map(({ week, evidence, hours }) => (
          <li key={week} className={classes.line}>
            <span>
              <Link to={{ screen: 'journal', id: week }} c="var(--wm-ink)">
                {weekWords(week)}
              </Link>
              {evidence.map(({ id, title }) => (
                <small key={id}>{title}</small>
              ))}
            </span>
            <span className={classes.sum}>
              {[
                ...(hours > 0 ? [hoursWords(hours)] : []),
                ...(evidence.length > 0 ? [counted(evidence.length, 'piece', 'pieces')] : []),
              ].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
