import type { Goal } from '../../../../core/goals/goal';
import { findExpectation } from '../../../../core/paths/path.queries';
import { currentRating, isMet } from '../../../../core/readiness/readiness.queries';
import { Link } from '../../../app/Link';
import { usePlan } from '../../../plan';
import { EmptyState, Panel, StatusTag } from '../../../ui';
import classes from './page.module.css';

/** The expectations a goal works on, each with whether it is met; rating happens among the levels. */
export function GoalExpectations({ goal }: { readonly goal: Goal }) {
  const plan = usePlan();
  const linked = goal.expectationIds.flatMap((id) => findExpectation(plan, id)?.expectation ?? []);
  return (
    <Panel title="Expectations it counts for">
      {linked.length === 0 && (
        <EmptyState>
          None is linked, so reaching this goal changes nothing in your readiness. Link some under Edit.
        </EmptyState>
      )}
      <ul className={classes.list}>
        {linked.map(({ id, text, category }) => {
          const met = isMet(currentRating(plan, id));
          return (
            <li key={id} className={classes.line}>
              <span>
                <Link to={{ screen: 'path', id, view: 'levels' }} c="var(--wm-ink)">
                  {text}
                </Link>
                <small>{category}</small>
              </span>
              <StatusTag tone={met ? 'pine' : 'plain'}>{met ? 'Met' : 'Not met'}</StatusTag>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
