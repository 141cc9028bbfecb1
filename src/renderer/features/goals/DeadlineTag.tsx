import type { Goal } from '../../../core/goals/goal';
import { isOpenGoal } from '../../../core/goals/goal.queries';
import { isOverdue } from '../../../core/goals/waiting.queries';
import { addDays } from '../../../core/kit/dates';
import { useFormat, useToday } from '../../plan';
import { StatusTag } from '../../ui';

/**
 * The deadline of an open goal, amber when near and clay when past; for a done one, the day it was reached.
 */
export function DeadlineTag({ goal }: { readonly goal: Goal }) {
  const today = useToday();
  const { date } = useFormat();
  if (goal.finishedOn !== null) return <StatusTag tone="pine">Reached {date(goal.finishedOn)}</StatusTag>;
  if (!isOpenGoal(goal) || goal.deadline === null) return null;
  if (isOverdue(goal, today)) return <StatusTag tone="clay">Overdue since {date(goal.deadline)}</StatusTag>;
  return (
    <StatusTag tone={goal.deadline <= addDays(today, 14) ? 'amber' : 'plain'}>
      By {date(goal.deadline)}
    </StatusTag>
  );
}
