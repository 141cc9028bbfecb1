import { VisuallyHidden } from '@mantine/core';
import { useId, useState, type DragEvent } from 'react';
import type { Goal } from '../../../../core/goals/goal';
import { columnNames, columnWords, laneOf, type ColumnName, type Lane, type LevelOfGoals } from '../goal-board';
import { SetAsideDialog } from '../SetAsideDialog';
import classes from './board.module.css';
import { droppedGoal, isGoalDragged } from './dragged-goal';
import { GoalCard } from './GoalCard';
import type { GoalMoves } from './goal-moves';
import { useGoalMoves } from './use-goal-moves';

interface GoalBoardProps {
  readonly levels: readonly LevelOfGoals[];
}

/** Goals under their levels, in columns from not started to set aside. */
export function GoalBoard({ levels }: GoalBoardProps) {
  const lanes = levels.map(laneOf);
  const { moves, said, wish, endWish } = useGoalMoves(lanes);
  return (
    <>
      <p className={classes.hint}>
        Drag a goal, use its menu, or press <kbd>Alt</kbd> and an arrow key on it.
      </p>
      <div className={classes.board}>
        <div className={classes.heads} aria-hidden="true">
          {columnNames.map((column) => (
            <span key={column}>{columnWords[column]}</span>
          ))}
        </div>
        {lanes.map((lane) => (
          <BoardLane key={lane.levelId} lane={lane} moves={moves} />
        ))}
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <SetAsideDialog wish={wish} onClose={endWish} />
    </>
  );
}

interface BoardLaneProps {
  readonly lane: Lane;
  readonly moves: GoalMoves;
}

function BoardLane({ lane, moves }: BoardLaneProps) {
  const heading = useId();
  return (
    <section className={classes.lane} aria-labelledby={heading}>
      <h2 id={heading}>
        {lane.name} <span>{lane.count}</span>
      </h2>
      <div className={classes.cells}>
        {lane.cells.map(({ column, goals }) => (
          <Cell key={column} lane={lane} column={column} goals={goals} moves={moves} />
        ))}
      </div>
    </section>
  );
}

interface CellProps extends BoardLaneProps {
  readonly column: ColumnName;
  readonly goals: readonly Goal[];
}

function Cell({ lane, column, goals, moves }: CellProps) {
  const [over, setOver] = useState(false);
  const onDragOver = (event: DragEvent): void => {
    if (!isGoalDragged(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    moves.drop(droppedGoal(event), { levelId: lane.levelId, column });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and the menu move goals too
    <ul
      className={classes.cell}
      aria-label={`${columnWords[column]} at ${lane.name}`}
      data-over={over}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {goals.length === 0 && <li className={classes.none}>None</li>}
      {goals.map((goal) => (
        <li key={goal.id}>
          <GoalCard goal={goal} moves={moves} />
        </li>
      ))}
    </ul>
  );
}
