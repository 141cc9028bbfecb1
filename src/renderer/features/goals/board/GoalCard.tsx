import { Button } from '@mantine/core';
import { useEffect, useRef, type DragEvent, type KeyboardEvent } from 'react';
import type { Goal } from '../../../../core/goals/goal';
import { isOpenGoal } from '../../../../core/goals/goal.queries';
import { Link } from '../../../app/Link';
import { StatusTag } from '../../../ui';
import { DeadlineTag } from '../DeadlineTag';
import { columnOf, nextSteps, statusWords } from '../goal-board';
import { GoalProgress } from '../GoalProgress';
import { WaitingTags } from '../WaitingTags';
import classes from './board.module.css';
import { dragGoal } from './dragged-goal';
import { directionOf, type GoalMoves } from './goal-moves';
import { MoveMenu } from './MoveMenu';

interface GoalCardProps {
  readonly goal: Goal;
  readonly moves: GoalMoves;
}

/**
 * A goal on the board: what it is, how far it has come and what it waits for. It is moved by dragging it, by its
 * menu, or with Alt and an arrow key from anywhere on it.
 */
export function GoalCard({ goal, moves }: GoalCardProps) {
  const menu = useRef<HTMLButtonElement>(null);
  const { takeFocus } = moves;
  useEffect(() => {
    if (takeFocus(goal.id)) menu.current?.focus();
  }, [goal.id, takeFocus]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = event.altKey ? directionOf(event.key) : null;
    if (!direction) return;
    event.preventDefault();
    moves.step(goal, direction);
  };
  const onDragStart = (event: DragEvent): void => dragGoal(event, goal.id);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its link and its menu take the keys
    <article className={classes.card} draggable onDragStart={onDragStart} onKeyDown={onKeyDown}>
      <div className={classes.cardHead}>
        <h3>
          <Link to={{ screen: 'goals', id: goal.id }} className={classes.cardLink}>
            {goal.title}
          </Link>
        </h3>
        <MoveMenu ref={menu} goal={goal} moves={moves} />
      </div>
      <Tags goal={goal} />
      {goal.status === 'dropped' && <p className={classes.because}>{goal.droppedBecause}</p>}
      {isOpenGoal(goal) && (
        <>
          <GoalProgress goal={goal} />
          <NextStep goal={goal} moves={moves} />
        </>
      )}
    </article>
  );
}

function Tags({ goal }: { readonly goal: Goal }) {
  const isAside = goal.status === 'dropped' || goal.status === 'skipped';
  return (
    <div className={classes.tags}>
      <DeadlineTag goal={goal} />
      {isAside && (
        <StatusTag tone={goal.status === 'dropped' ? 'clay' : 'plain'}>
          {statusWords[goal.status]}
        </StatusTag>
      )}
      <WaitingTags goal={goal} />
    </div>
  );
}

function NextStep({ goal, moves }: GoalCardProps) {
  const [step] = nextSteps(goal.status);
  if (!step) return null;
  return (
    <Button
      size="compact-sm"
      variant="light"
      className={classes.step}
      aria-label={`${step.words}: ${goal.title}`}
      onClick={() => moves.move(goal, { levelId: goal.levelId, column: columnOf(step.to) })}
    >
      {step.words}
    </Button>
  );
}
