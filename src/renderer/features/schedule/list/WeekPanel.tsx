import type { ScheduledMilestone, WeekGroup } from '../../../../core/schedule/schedule.queries';
import { useFormat } from '../../../plan';
import { useJournalWeeks } from '../../../plan/journal-weeks';
import { Panel, ProgressBar } from '../../../ui';
import type { Choosing } from './choice';
import classes from './list.module.css';
import { MilestoneLine } from './MilestoneLine';

interface WeekPanelProps {
  readonly group: WeekGroup;
  readonly choosing: Choosing | null;
}

/** The milestones whose work begins in a week, and how full the week is. */
export function WeekPanel({ group, choosing }: WeekPanelProps) {
  const { hours } = useFormat();
  const { thisWeek, title: weekText } = useJournalWeeks();
  const isPast = group.week !== null && group.week < thisWeek;
  return (
    <Panel title={group.week === null ? 'Without a place in the schedule' : weekText(group.week)}>
      {group.week !== null && !isPast && (
        <ProgressBar
          label="Time planned this week"
          figure={`${hours(group.planned)} of ${hours(group.capacity)}`}
          share={group.capacity === 0 ? 0 : Math.min(1, group.planned / group.capacity)}
        />
      )}
      <Lines milestones={group.milestones} choosing={choosing} />
    </Panel>
  );
}

interface LinesProps {
  readonly milestones: readonly ScheduledMilestone[];
  readonly choosing: Choosing | null;
}

/** Milestones one under the other. */
export function Lines({ milestones, choosing }: LinesProps) {
  return (
    <ul className={classes.lines}>
      {milestones.map((scheduled) => (
        <MilestoneLine key={scheduled.milestone.id} scheduled={scheduled} choosing={choosing} />
      ))}
    </ul>
  );
}
