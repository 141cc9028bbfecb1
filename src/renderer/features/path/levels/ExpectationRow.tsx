import { IconCheck, IconFlag, IconFlagPlus, IconHistory } from '@tabler/icons-react';
import { memo } from 'react';
import type { Goal } from '../../../../core/goals/goal';
import type { Expectation } from '../../../../core/paths/path';
import type { RatingValue } from '../../../../core/readiness/rating';
import { hashOf } from '../../../app/routes';
import classes from './ExpectationRow.module.css';
import { useShownRating } from './rating/pending-ratings';
import { RatingControl } from './RatingControl';

interface ExpectationRowProps {
  readonly expectation: Expectation;
  /** The person came here for this one. */
  readonly meant: boolean;
  /** Null where it was never rated. */
  readonly value: RatingValue | null;
  readonly evidenceCount: number;
  readonly goal: Goal | null;
  readonly onRate: (expectationId: string, value: RatingValue) => void;
  readonly onMakeGoal: (expectationId: string) => void;
  /** Shows the history and the evidence. */
  readonly onOpen: (expectationId: string) => void;
}

/**
 * One expectation with its rating, what proves it, and the goal that works on it or the button that makes
 * one. It is drawn anew only when one of these changes, so that a board of hundreds keeps up with the keys.
 */
export const ExpectationRow = memo(function ExpectationRow(props: ExpectationRowProps) {
  const { expectation, meant, value, evidenceCount, goal, onRate, onMakeGoal, onOpen } = props;
  const { id, text } = expectation;
  const shown = useShownRating(id, value);
  const proof = `${evidenceCount} ${evidenceCount === 1 ? 'piece' : 'pieces'} of evidence`;
  return (
    <li className={classes.row} data-expectation={id} data-meant={meant}>
      <span className={classes.text}>{text}</span>
      <span className={classes.tools}>
        <RatingControl name={text} value={shown} onChange={(chosen) => onRate(id, chosen)} />
        <span className={classes.more}>
          <button
            type="button"
            className={classes.make}
            onClick={() => onOpen(id)}
            aria-label={`History and evidence: ${text}${evidenceCount > 0 ? `, ${proof}` : ''}`}
            title="History and evidence"
          >
            <IconHistory size={16} stroke={1.8} aria-hidden="true" />
          </button>
          {goal ? <GoalLink goal={goal} /> : <GoalButton text={text} onClick={() => onMakeGoal(id)} />}
        </span>
      </span>
      {evidenceCount > 0 && <span className={classes.evidence}>{proof}</span>}
    </li>
  );
});

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
