import { Button } from '@mantine/core';
import type { Goal } from '../../../../core/goals/goal';
import { goalProgress } from '../../../../core/goals/goal.queries';
import { shortLevelName } from '../../../../core/paths/path.queries';
import { Link } from '../../../app/Link';
import { useCommand, usePlan } from '../../../plan';
import { ProgressBar, StatusTag } from '../../../ui';
import { DeadlineTag } from '../DeadlineTag';
import { isOpenGoal, nextSteps } from '../goal-board';
import { progressText } from '../goal-words';
import classes from './board.module.css';

/** A goal on the board: what it is, how far it has come, and the usual next step. */
export function GoalCard({ goal }: { readonly goal: Goal }) {
  const plan = usePlan();
  const setStatus = useCommand('goal.setStatus');
  const progress = goalProgress(plan, goal);
  const [step] = nextSteps(goal.status);
  const open = isOpenGoal(goal);
  return (
    <article className={classes.card}>
      <h3>
        <Link to={{ screen: 'goals', id: goal.id }} className={classes.cardLink}>
          {goal.title}
        </Link>
      </h3>
      <div className={classes.tags}>
        <StatusTag>{shortLevelName(plan, goal.levelId)}</StatusTag>
        <DeadlineTag goal={goal} />
        {goal.status === 'dropped' && <StatusTag tone="clay">Dropped</StatusTag>}
        {goal.status === 'skipped' && <StatusTag>Skipped</StatusTag>}
      </div>
      {goal.status === 'dropped' && <p className={classes.because}>{goal.droppedBecause}</p>}
      {open && progress.total > 0 && (
        <ProgressBar
          label="Milestones"
          figure={`${progress.done} of ${progress.total}`}
          share={progress.done / progress.total}
        />
      )}
      {open && progress.total === 0 && <p className={classes.because}>{progressText(progress)}</p>}
      {open && step && (
        <Button
          size="compact-sm"
          variant="light"
          className={classes.step}
          aria-label={`${step.words}: ${goal.title}`}
          onClick={() => void setStatus({ id: goal.id, status: step.to })}
        >
          {step.words}
        </Button>
      )}
    </article>
  );
}
