import { IconCheck, IconFlag, IconFlagPlus } from '@tabler/icons-react';
import type { Goal } from '../../../../core/goals/goal';
import type { Expectation } from '../../../../core/paths/path';
import type { RatingValue } from '../../../../core/readiness/rating';
import { hashOf } from '../../../app/routes';
import classes from './ExpectationRow.module.css';
import { RatingControl } from './RatingControl';

interface ExpectationRowProps {
  readonly expectation: Expectation;
  /** The person came here for this one. */
  readonly meant: boolean;
  readonly value: RatingValue;
  readonly evidenceCount: number;
  readonly goal: Goal | null;
  readonly onRate: (value: RatingValue) => void;
  readonly onMakeGoal: () => void;
}

/**
 * One expectation with its rating, what proves it, and the goal that works on it or the button that makes
 * one.
 */
export function ExpectationRow(props: ExpectationRowProps) {
  const { expectation, meant, value, evidenceCount, goal, onRate, onMakeGoal } = props;
  return (
    <li className={classes.row} data-meant={meant}>
      <span className={classes.text}>{expectation.text}</span>
      <span className={classes.tools}>
        <RatingControl name={expectation.text} value={value} onChange={onRate} />
        {goal ? <GoalLink goal={goal} /> : <GoalButton text={expectation.text} onClick={onMakeGoal} />}
      </span>
      {evidenceCount > 0 && (
        <span className={classes.evidence}>
          {evidenceCount} {evidenceCount === 1 ? 'piece' : 'pieces'} of evidence
        </span>
      )}
    </li>
  );
}

function GoalLink({ goal }: { readonly goal: Goal }) {
  const Icon = goal.status === 'done' ? IconCheck : IconFlag;
  return (
    <a
      className={classes.goal}
      href={hashOf({ screen: 'goals', id: goal.id })}
      aria-label={`Goal: ${goal.title}`}
    >
      <Icon size={15} stroke={1.8} aria-hidden="true" />
      Goal
    </a>
  );
}

function GoalButton({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button
      type="button"
      className={classes.make}
      onClick={onClick}
      aria-label={`Make a goal: ${text}`}
      title="Make a goal"
    >
      <IconFlagPlus size={16} stroke={1.8} aria-hidden="true" />
    </button>
  );
}
