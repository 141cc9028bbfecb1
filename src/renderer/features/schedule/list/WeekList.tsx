import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { weekOf, type IsoDate } from '../../../../core/kit/dates';
import type { Plan } from '../../../../core/plan/plan';
import type { Schedule } from '../../../../core/schedule/schedule';
import { milestonesByWeek, type ScheduledMilestone, type WeekGroup } from '../../../../core/schedule/schedule.queries';
import { useDerived, useFormat, useSchedule, useToday } from '../../../plan';
import { Panel, ProgressBar } from '../../../ui';
import classes from './list.module.css';
import { MilestoneLine } from './MilestoneLine';

/** Every milestone under the week its work begins in: what is overdue first, what is behind folded away, what has no place last. */
export function WeekList({ empty }: { readonly empty: ReactNode }) {
  const { overdue, past, ahead } = useDerived(groupsOf, useSchedule(), useToday());
  const [showsPast, pastToggle] = useDisclosure();
  const count = past.reduce((sum, { milestones }) => sum + milestones.length, 0);
  if (overdue.length + past.length + ahead.length === 0) return <Panel title="Milestones">{empty}</Panel>;
  return (
    <div className={classes.weeks}>
      {overdue.length > 0 && (
        <Panel title="Overdue" note="their due date has passed">
          <Lines milestones={overdue} />
        </Panel>
      )}
      {ahead.map((group) => <WeekPanel key={group.week ?? 'none'} group={group} />)}
      {count > 0 && (
        <Button variant="subtle" onClick={pastToggle.toggle} aria-expanded={showsPast}>
          {showsPast ? 'Hide what is behind you' : `Show what is behind you (${count})`}
        </Button>
      )}
      {showsPast && past.toReversed().map((group) => <WeekPanel key={group.week ?? 'none'} group={group} />)}
    </div>
  );
}

function WeekPanel({ group }: { readonly group: WeekGroup }) {
  const { week: weekText, hours } = useFormat();
  const thisWeek = weekOf(useToday());
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
      <Lines milestones={group.milestones} />
    </Panel>
  );
}

function Lines({ milestones }: { readonly milestones: readonly ScheduledMilestone[] }) {
  return (
    <ul className={classes.lines}>
      {milestones.map((scheduled) => <MilestoneLine key={scheduled.milestone.id} scheduled={scheduled} />)}
    </ul>
  );
}

const groupsOf = (plan: Plan, schedule: Schedule, today: IsoDate) => {
  const groups = milestonesByWeek(plan, schedule, today);
  const overdue = groups.flatMap(({ milestones }) => milestones.filter(({ state }) => state === 'overdue'));
  const others = groups
    .map((group) => ({ ...group, milestones: group.milestones.filter(({ state }) => state !== 'overdue') }))
    .filter(({ milestones }) => milestones.length > 0);
  const isPast = ({ week, milestones }: WeekGroup): boolean =>
    (week !== null && week < weekOf(today)) || milestones.every(({ state }) => state === 'dropped');
  return { overdue, past: others.filter(isPast), ahead: others.filter((group) => !isPast(group)) };
};
