import { IconFlag, IconFlagPlus } from '@tabler/icons-react';
import type { Expectation } from '../../../../core/paths/path';
import { isMet } from '../../../../core/readiness/readiness.queries';
import { hashOf } from '../../../app/routes';
import { useCommand, useDerived, usePlan } from '../../../plan';
import { expectationWork } from '../levels/expectation-work';
import { RatingControl } from '../levels/RatingControl';
import classes from './ChangeLine.module.css';

/** The rating of a line, and its goal or the button that makes one where the line is not met. */
export function LineWork({ expectation }: { readonly expectation: Expectation }) {
  const plan = usePlan();
  const { goals } = useDerived(expectationWork);
  const rate = useCommand('expectation.rate');
  const makeGoal = useCommand('goal.addFromExpectations');
  const { id, text } = expectation;
  const value = plan.ratings[id]?.at(-1)?.value ?? null;
  const goal = goals.get(id);
  return (
    <div className={classes.work}>
      <RatingControl
        name={text}
        value={value}
        onChange={(chosen) => void rate({ expectationId: id, value: chosen })}
      />
      {goal && (
        <a
          className={classes.goal}
          href={hashOf({ screen: 'goals', id: goal.id })}
          aria-label={`Goal: ${goal.title}`}
        >
          <IconFlag size={15} stroke={1.8} aria-hidden="true" />
          Goal
        </a>
      )}
      {!goal && !(value && isMet(value)) && (
        <button
          type="button"
          className={classes.goal}
          aria-label={`Make a goal: ${text}`}
          onClick={() => void makeGoal({ expectationIds: [id] })}
        >
          <IconFlagPlus size={15} stroke={1.8} aria-hidden="true" />
          Make a goal
        </button>
      )}
    </div>
  );
}
