import { ActionIcon, Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { addMonths, firstOfMonth, type IsoDate } from '../../../../core/kit/dates';
import { isOpen } from '../../../../core/milestones/milestone.queries';
import type { Plan } from '../../../../core/plan/plan';
import type { Schedule } from '../../../../core/schedule/schedule';
import { scheduledMilestone, type ScheduledMilestone } from '../../../../core/schedule/schedule.queries';
import { Link } from '../../../app/Link';
import { useDerived, useFormat, usePreferences, useSchedule, useToday } from '../../../plan';
import { Panel } from '../../../ui';
import { MarkLegend, MarkShapes } from '../marks/Marks';
import classes from './calendar.module.css';
import { datesBetween, monthRows } from './month-grid';

/** A month with the work placed on its days and the dates things are due. */
export function MonthCalendar() {
  const today = useToday();
  const [month, setMonth] = useState(firstOfMonth(today));
  const { weekStart } = usePreferences();
  const { month: monthText, longWeekday, weekday } = useFormat();
  const days = useDerived(entriesByDay, useSchedule(), today);
  const rows = monthRows(month, weekStart);
  return (
    <Panel
      title={monthText(month)}
      note={
        <Group gap="xs">
          <ActionIcon variant="default" size="lg" aria-label="Previous month" onClick={() => setMonth(addMonths(month, -1))}>
            <IconChevronLeft size={17} aria-hidden="true" />
          </ActionIcon>
          <Button variant="default" size="compact-md" onClick={() => setMonth(firstOfMonth(today))}>This month</Button>
          <ActionIcon variant="default" size="lg" aria-label="Next month" onClick={() => setMonth(addMonths(month, 1))}>
            <IconChevronRight size={17} aria-hidden="true" />
          </ActionIcon>
        </Group>
      }
    >
      <table className={classes.month} aria-label={`Schedule of ${monthText(month)}`}>
        <thead>
          <tr>
            {rows[0]?.map((date) => <th key={date} scope="col" abbr={longWeekday(date)}>{weekday(date)}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((date) => (
                <Day key={date} date={date} entries={days.get(date) ?? []} isToday={date === today} isOutside={date.slice(0, 7) !== month.slice(0, 7)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MarkLegend />
    </Panel>
  );
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly kind: 'work' | 'due' | 'off';
  readonly hours: number;
  /** The milestone with how it stands; null for time off. */
  readonly scheduled: ScheduledMilestone | null;
}

function Day({ date, entries, isToday, isOutside }: {
  readonly date: IsoDate;
  readonly entries: readonly Entry[];
  readonly isToday: boolean;
  readonly isOutside: boolean;
}) {
  const { longDate } = useFormat();
  return (
    <td className={classes.day} data-today={isToday} data-outside={isOutside}>
      <time dateTime={date} aria-label={longDate(date)} aria-current={isToday ? 'date' : undefined}>{Number(date.slice(8))}</time>
      <ul>
        {entries.map((entry) => <EntryLine key={`${entry.kind} ${entry.id}`} entry={entry} />)}
      </ul>
    </td>
  );
}

function EntryLine({ entry }: { readonly entry: Entry }) {
  const { hours } = useFormat();
  if (entry.kind === 'off') return <li className={classes.off}>{entry.title || 'Time off'}</li>;
  return (
    <li className={classes.entry} data-kind={entry.kind}>
      <Link to={{ screen: 'schedule', id: entry.id }}>
        {entry.scheduled && <MarkShapes scheduled={entry.scheduled} />}
        {entry.kind === 'due' ? 'Due: ' : `${hours(entry.hours)} `}
        {entry.title}
      </Link>
    </li>
  );
}

const entriesByDay = (plan: Plan, schedule: Schedule, today: IsoDate): ReadonlyMap<IsoDate, readonly Entry[]> => {
  const days = new Map<IsoDate, Entry[]>();
  const add = (on: IsoDate, entry: Entry): void => {
    const there = days.get(on);
    if (there) there.push(entry);
    else days.set(on, [entry]);
  };
  for (const milestone of Object.values(plan.milestones)) {
    const { id, title, due } = milestone;
    const scheduled = scheduledMilestone(plan, schedule, milestone, today);
    if (due !== null && isOpen(milestone)) add(due, { id, title, kind: 'due', hours: 0, scheduled });
    for (const { on, hours } of scheduled.placement?.days ?? []) add(on, { id, title, kind: 'work', hours, scheduled });
  }
  for (const { id, from, to, label } of plan.availability.blackouts) {
    for (const date of datesBetween(from, to)) add(date, { id, title: label, kind: 'off', hours: 0, scheduled: null });
  }
  return days;
};
