import { useId } from 'react';
import type { Goal } from '../../../../core/goals/goal';
import { boardColumns, type BoardColumn } from '../goal-board';
import classes from './board.module.css';
import { GoalCard } from './GoalCard';

/** Goals in columns from not started to set aside. */
export function GoalBoard({ goals }: { readonly goals: readonly Goal[] }) {
  return (
    <div className={classes.board}>
      {boardColumns(goals).map((column) => (
        <Column key={column.title} column={column} />
      ))}
    </div>
  );
}

function Column({ column: { title, goals } }: { readonly column: BoardColumn }) {
  const heading = useId();
  return (
    <section className={classes.column} aria-labelledby={heading}>
      <h2 id={heading}>
        {title} <span>{goals.length}</span>
      </h2>
      {goals.length === 0 && <p className={classes.none}>None</p>}
      <ul>
        {goals.map((goal) => (
          <li key={goal.id}>
            <GoalCard goal={goal} />
          </li>
        ))}
      </ul>
    </section>
  );
}
