import { Button } from '@mantine/core';
import { weekPlan } from '../../../../core/schedule/schedule.queries';
import { navigate } from '../../../app/routes';
import { useDerived, useFormat, usePlan, usePreferences, useSchedule, useToday } from '../../../plan';
import { useJournalWeeks } from '../../../plan/journal-weeks';
import { EmptyState, Panel } from '../../../ui';
import { DayLoads } from './DayLoads';
import { MilestoneRow } from './MilestoneRow';
import classes from './WeekPanel.module.css';

/** This week: its milestones to check off and log hours on, and the load of each day. */
export function WeekPanel() {
  const today = useToday();
  const format = useFormat();
  const hasMilestones = Object.keys(usePlan().milestones).length > 0;
  const { thisWeek } = useJournalWeeks();
  const week = useDerived(weekPlan, useSchedule(), thisWeek, today, usePreferences().weekStart);
  const left =
    week.planned > 0
      ? `${format.hours(week.planned)} to do of ${format.hours(week.capacity)}`
      : `${format.hours(week.capacity)} set aside`;
  return (
    <Panel title="This week" note={week.logged > 0 ? `${left}, ${format.hours(week.logged)} logged` : left}>
      {week.milestones.length > 0 ? (
        <ul className={classes.list}>
          {week.milestones.map((item) => (
            <MilestoneRow key={item.milestone.id} item={item} />
          ))}
        </ul>
      ) : (
        <NothingThisWeek hasMilestones={hasMilestones} />
      )}
      <DayLoads days={week.days} today={today} />
    </Panel>
  );
}

function NothingThisWeek({ hasMilestones }: { readonly hasMilestones: boolean }) {
  return hasMilestones ? (
    <EmptyState
      action={
        <Button variant="default" onClick={() => navigate({ screen: 'schedule' })}>
          See the schedule
        </Button>
      }
    >
      No milestone falls into this week. The schedule shows when the next one begins.
    </EmptyState>
  ) : (
    <EmptyState
      action={
        <Button variant="default" onClick={() => navigate({ screen: 'goals' })}>
          Set a goal
        </Button>
      }
    >
      The milestones of your goals stand here in the week you have time for them, with the hours they ask.
    </EmptyState>
  );
}
