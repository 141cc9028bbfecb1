import { ActionIcon, Button, Group, VisuallyHidden } from '@mantine/core';
import { IconCalendarEvent, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { addMonths, firstOfMonth, type IsoDate } from '../../../../core/kit/dates';
import { Link } from '../../../app/Link';
import { useDerived, useFormat, usePreferences, useSchedule, useToday } from '../../../plan';
import { Panel } from '../../../ui';
import { MarkLegend, MarkShapes } from '../marks/Marks';
import classes from './calendar.module.css';
import { entriesByDay, type Entry } from './month-entries';
import { monthRows } from './month-grid';

/** A month with its fixed events, the work placed on its days and the dates things are due. */
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
      <p className={classes.event} data-legend><IconCalendarEvent size={13} aria-hidden="true" /> Fixed event with its time</p>
      <MarkLegend />
    </Panel>
  );
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
  if (entry.kind === 'event') {
    return (
      <li className={classes.event} title={`${entry.starts} ${entry.title}, ${hours(entry.hours)}`}>
        <IconCalendarEvent size={12} aria-hidden="true" />
        <VisuallyHidden>Fixed event: </VisuallyHidden>
        {` ${entry.starts} ${entry.title}`}
        <VisuallyHidden>{`, ${hours(entry.hours)}`}</VisuallyHidden>
      </li>
    );
  }
  if (entry.kind === 'off') return <li className={classes.off}>{entry.title || 'Time off'}</li>;
  return (
    <li className={classes.entry} data-kind={entry.kind}>
      <Link to={{ screen: 'schedule', id: entry.id }}>
        <MarkShapes scheduled={entry.scheduled} />
        {entry.kind === 'due' ? 'Due: ' : `${hours(entry.hours)} `}
        {entry.title}
      </Link>
    </li>
  );
}
