import type { Goal } from '../../../../core/goals/goal';
import { shortLevelName } from '../../../../core/paths/path.queries';
import { Link } from '../../../app/Link';
import { usePlan } from '../../../plan';
import { BackLinks } from '../../../plan/BackLinks';
import { Panel, Screen, StatusTag } from '../../../ui';
import { DeadlineTag } from '../DeadlineTag';
import { statusTones, statusWords } from '../goal-board';
import { GoalMeasures } from '../measures/GoalMeasures';
import { WaitingTags } from '../WaitingTags';
import { GoalActions } from './GoalActions';
import { GoalEvidence } from './GoalEvidence';
import { GoalExpectations } from './GoalExpectations';
import { GoalHistory } from './GoalHistory';
import { GoalMilestones } from './GoalMilestones';
import { GoalOrder } from './GoalOrder';
import { GoalWeeks } from './GoalWeeks';
import classes from './page.module.css';

/**
 * One goal: why it matters, how far it has come, the work it takes, what it counts for, what proves it and what
 * became of it.
 */
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
          <WaitingTags goal={goal} />
        </span>
      }
      actions={<GoalActions goal={goal} />}
    >
      <div className={classes.grid}>
        <div className={classes.column}>
          <Reasons goal={goal} />
          <GoalMeasures goal={goal} />
          <GoalMilestones goal={goal} />
          <GoalWeeks goal={goal} />
          <BackLinks noun="goal" id={goal.id} />
        </div>
        <div className={classes.column}>
          <GoalOrder goal={goal} />
          <GoalExpectations goal={goal} />
          <GoalEvidence goal={goal} />
          <GoalHistory goal={goal} />
        </div>
      </div>
    </Screen>
  );
}

function Reasons({ goal: { why, status, droppedBecause } }: { readonly goal: Goal }) {
  return (
    <Panel title="Why it matters">
      <p className={why === '' ? classes.missing : classes.reason}>
        {why || 'Nothing written yet. A reason helps when the weeks are full.'}
      </p>
      {status === 'dropped' && (
        <>
          <h3 className={classes.dropped}>Why it was dropped</h3>
          <p className={classes.reason}>{droppedBecause}</p>
        </>
      )}
    </Panel>
  );
}
