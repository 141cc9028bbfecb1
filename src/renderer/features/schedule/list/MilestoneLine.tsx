import { Checkbox } from '@mantine/core';
import { loggedHours } from '../../../../core/milestones/milestone.queries';
import type { ScheduledMilestone } from '../../../../core/schedule/schedule.queries';
import { Link } from '../../../app/Link';
import { useCommand, useFormat, usePlan } from '../../../plan';
import { MarkTags } from '../marks/Marks';
import { LogHours } from '../milestone/LogHours';
import type { Choosing } from './choice';
import { ChooseBox } from './ChooseBox';
import classes from './list.module.css';

interface MilestoneLineProps {
  readonly scheduled: ScheduledMilestone;
  readonly choosing: Choosing | null;
}

/**
 * One milestone of the list: done or not, or chosen or not, what it is, when it lies, how it stands, and a
 * place to log hours.
 */
export function MilestoneLine({ scheduled, choosing }: MilestoneLineProps) {
  const { milestone, placement, state } = scheduled;
  const { goals } = usePlan();
  const { hours, shortDate, date } = useFormat();
  const setStatus = useCommand('milestone.setStatus');
  const isClosed = state === 'done' || state === 'dropped';
  const goal = milestone.goalId === null ? undefined : goals[milestone.goalId];
  const facts = [
    `${hours(loggedHours(milestone))} of ${hours(milestone.effort)}`,
    ...(placement ? [`${shortDate(placement.start)} to ${shortDate(placement.end)}`] : []),
    ...(milestone.finishedOn ? [`finished ${date(milestone.finishedOn)}`] : []),
    ...(milestone.due ? [`due ${date(milestone.due)}`] : []),
    ...(goal ? [goal.title] : []),
  ];
  return (
    <li className={classes.line} data-closed={isClosed}>
      {choosing ? (
        <ChooseBox milestone={milestone} choosing={choosing} />
      ) : (
        <Checkbox
          aria-label={`Done: ${milestone.title}`}
          checked={state === 'done'}
          disabled={state === 'dropped'}
          onChange={(event) =>
            void setStatus({ id: milestone.id, status: event.currentTarget.checked ? 'done' : 'planned' })
          }
        />
      )}
      <span className={classes.words}>
        <Link to={{ screen: 'schedule', id: milestone.id }} c="var(--wm-ink)">
          {milestone.title}
        </Link>
        <small>{facts.join(' · ')}</small>
      </span>
      <MarkTags scheduled={scheduled} />
      {isClosed ? <span /> : <LogHours milestone={milestone} />}
    </li>
  );
}
