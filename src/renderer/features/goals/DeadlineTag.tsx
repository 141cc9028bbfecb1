import type { Goal } from '../../../core/goals/goal';
import { addDays } from '../../../core/kit/dates';
import { useFormat, useToday } from '../../plan';
import { StatusTag } from '../../ui';

/** The deadline of an open goal, in amber when it is near and in clay when it has passed; the day it was reached for a done one. */
export function DeadlineTag({ goal }: { readonly goal: Goal }) {
  const today = useToday();
  const { date } = useFormat();
  if (goal.status === 'done') return goal.finishedOn && <StatusTag tone="pine">Reached {date(goal.finishedOn)}</StatusTag>;
  if (goal.status === 'skipped' || goal.status === 'dropped' || goal.deadline === null) return null;
  if (goal.deadline < today) return <StatusTag tone="clay">Overdue since {date(goal.deadline)}</StatusTag>;
  return <StatusTag tone={goal.deadline <= addDays(today, 14) ? 'amber' : 'plain'}>By {date(goal.deadline)}</StatusTag>;
}
