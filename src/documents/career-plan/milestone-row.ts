import type { Milestone } from '../../core/milestones/milestone';
import { loggedHours } from '../../core/milestones/milestone.queries';
import type { Plan } from '../../core/plan/plan';
import type { Schedule } from '../../core/schedule/schedule';
import { scheduledMilestone, type MilestoneState } from '../../core/schedule/schedule.queries';
import type { DocumentOptions } from '../document';

/** One milestone as a row: its own notes are not part of it. */
export interface MilestoneRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly link: string;
  readonly hours: string;
  readonly planned: string;
  readonly due: string;
  readonly state: MilestoneState;
  readonly words: string;
}

/** What each state is called on paper. */
export const stateWords: Readonly<Record<MilestoneState, string>> = {
  done: 'Done',
  dropped: 'Dropped',
  overdue: 'Overdue',
  'due-soon': 'Due soon',
  late: 'Will be late',
  waiting: 'Waits its turn',
  'on-track': 'On track',
};

/** Builds the row of a milestone. */
export const milestoneRow = (
  plan: Plan,
  schedule: Schedule,
  milestone: Milestone,
  { today, formats }: DocumentOptions,
): MilestoneRow => {
  const { placement, state } = scheduledMilestone(plan, schedule, milestone, today);
  const logged = loggedHours(milestone);
  return {
    id: milestone.id,
    title: milestone.title,
    kind: milestone.kind,
    link: milestone.link,
    hours: logged > 0 ? `${logged} of ${formats.hours(milestone.effort)}` : formats.hours(milestone.effort),
    planned: plannedWords(milestone, placement, formats),
    due: milestone.due === null ? '' : formats.shortDay(milestone.due),
    state,
    words: stateWords[state],
  };
};

const plannedWords = (
  { status, finishedOn }: Milestone,
  placement: ReturnType<typeof scheduledMilestone>['placement'],
  formats: DocumentOptions['formats'],
): string => {
  if (status === 'done') return finishedOn === null ? '' : formats.shortDay(finishedOn);
  return placement ? formats.days(placement.start, placement.end) : '';
};
