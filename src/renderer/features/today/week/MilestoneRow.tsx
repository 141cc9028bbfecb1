import { Checkbox } from '@mantine/core';
import { isOpen } from '../../../../core/milestones/milestone.queries';
import { shortLevelName } from '../../../../core/paths/path.queries';
import type { WeekMilestone } from '../../../../core/schedule/schedule.queries';
import { Link } from '../../../app/Link';
import { useCommand, useFormat, usePlan } from '../../../plan';
import { StatusTag } from '../../../ui';
import { LogHours } from './LogHours';
import { milestoneTag } from './milestone-words';
import classes from './WeekPanel.module.css';

/** One milestone of the week: done or not, what it belongs to, its hours, how it stands. */
export function MilestoneRow({ item }: { readonly item: WeekMilestone }) {
  const { milestone, state, planned, logged } = item;
  const plan = usePlan();
  const format = useFormat();
  const setStatus = useCommand('milestone.setStatus');
  const goal = milestone.goalId === null ? undefined : plan.goals[milestone.goalId];
  const done = milestone.status === 'done';
  const reopened = milestone.logged.length > 0 ? 'in-progress' : 'planned';
  const tag = milestoneTag(state, milestone.due, format);
  return (
    <li className={classes.row}>
      <Checkbox
        aria-label={`Done: ${milestone.title}`}
        checked={done}
        onChange={() => void setStatus({ id: milestone.id, status: done ? reopened : 'done' })}
      />
      <span className={classes.words}>
        <Link to={{ screen: 'schedule', id: milestone.id }} className={classes.title} data-done={done}>
          {milestone.title}
        </Link>
        {goal && (
          <small>
            {goal.title}, {shortLevelName(plan, goal.levelId)}
          </small>
        )}
      </span>
      <span className={classes.side}>
        <span className={classes.hours}>{format.hours(planned > 0 ? planned : logged)}</span>
        {tag && <StatusTag tone={tag.tone}>{tag.words}</StatusTag>}
      </span>
      {isOpen(milestone) ? <LogHours milestone={milestone} /> : <span className={classes.noLog} />}
    </li>
  );
}
