import type { Goal } from '../../../../core/goals/goal';
import { milestonesOf } from '../../../../core/goals/goal.queries';
import { measureStanding, measureTitle } from '../../../../core/goals/measure.queries';
import { shortLevelName } from '../../../../core/paths/path.queries';
import { Link } from '../../../app/Link';
import { useDerived, usePlan } from '../../../plan';
import { Panel, Screen, StatusTag } from '../../../ui';
import { DeadlineTag } from '../DeadlineTag';
import { statusTones, statusWords } from '../goal-board';
import { GoalActions } from './GoalActions';
import { GoalEvidence } from './GoalEvidence';
import { GoalExpectations } from './GoalExpectations';
import { GoalMilestones } from './GoalMilestones';
import classes from './page.module.css';

/** One goal: why it matters, the work it takes, the expectations it counts for and what proves it. */
export function GoalPage({ goal }: { readonly goal: Goal }) {
  const plan = usePlan();
  return (
    <Screen
      title={goal.title}
      subtitle={
        <span className={classes.tags}>
          <Link to={{ screen: 'goals' }}>All goals</Link>
          <StatusTag>{shortLevelName(plan, goal.levelId)}</StatusTag>
          <StatusTag tone={statusTones[goal.status]}>{statusWords[goal.status]}</StatusTag>
          <DeadlineTag goal={goal} />
        </span>
      }
      actions={<GoalActions goal={goal} />}
    >
      <div className={classes.grid}>
        <div className={classes.column}>
          <Reasons goal={goal} />
          <GoalMilestones goal={goal} />
        </div>
        <div className={classes.column}>
          <GoalExpectations goal={goal} />
          <GoalEvidence goal={goal} />
        </div>
      </div>
    </Screen>
  );
}

function Reasons({ goal }: { readonly goal: Goal }) {
  const milestones = useDerived(milestonesOf, goal);
  return (
    <Panel title="Why, and how you will know">
      <dl className={classes.reasons}>
        <dt>Why it matters</dt>
        <dd>{goal.why || <Missing>Nothing written yet.</Missing>}</dd>
        <dt>How you will know</dt>
        <dd>
          {goal.measures.length === 0 && (
            <Missing>No measure yet. A goal without one is hard to finish.</Missing>
          )}
          {goal.measures.map((measure) => (
            <span key={measure.id}>
              {measureTitle(measure)}: {measureStanding(measure, milestones)}
            </span>
          ))}
        </dd>
        {goal.status === 'dropped' && (
          <>
            <dt>Why it was dropped</dt>
            <dd>{goal.droppedBecause}</dd>
          </>
        )}
      </dl>
    </Panel>
  );
}

function Missing({ children }: { readonly children: string }) {
  return <span className={classes.missing}>{children}</span>;
}
