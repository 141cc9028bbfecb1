import { ActionIcon, Button, Group, Kbd, VisuallyHidden } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { addWeeks, type IsoWeek } from '../../../../core/kit/dates';
import { useDerived, useFormat, usePreferences, useSchedule, useToday } from '../../../plan';
import { useJournalWeeks } from '../../../plan/journal-weeks';
import { Panel } from '../../../ui';
import { MarkLegend } from '../marks/Marks';
import { DayColumn } from './DayColumn';
import { daysOfOwnWeek } from './own-week';
import { useWeekKeys } from './use-week-keys';
import classes from './week.module.css';

/** One week, from the day the person's weeks begin on, with its days side by side: fixed events with their time, the hours of milestones, what is due, and how full each day is. */
export function WeekView() {
  const today = useToday();
  const { weekStart } = usePreferences();
  const { thisWeek, title: weekText } = useJournalWeeks();
  const [week, setWeek] = useState<IsoWeek>(thisWeek);
  const { hours } = useFormat();
  const days = useDerived(daysOfOwnWeek, useSchedule(), week, today, weekStart);
  useWeekKeys(week, thisWeek, setWeek);
  const total = (of: 'capacity' | 'taken'): number => days.reduce((sum, day) => sum + day[of], 0);
  return (
    <Panel
      title={weekText(week)}
      note={
        <Group gap="xs">
          <span role="status">
            <VisuallyHidden>{`${weekText(week)}: `}</VisuallyHidden>
            {`${hours(total('taken'))} of ${hours(total('capacity'))} taken`}
          </span>
          <ActionIcon variant="default" size="lg" aria-label="Previous week" onClick={() => setWeek(addWeeks(week, -1))}>
            <IconChevronLeft size={17} aria-hidden="true" />
          </ActionIcon>
          <Button variant="default" size="compact-md" onClick={() => setWeek(thisWeek)}>This week</Button>
          <ActionIcon variant="default" size="lg" aria-label="Next week" onClick={() => setWeek(addWeeks(week, 1))}>
            <IconChevronRight size={17} aria-hidden="true" />
          </ActionIcon>
        </Group>
      }
    >
      <div className={classes.week}>
        {days.map((day) => <DayColumn key={day.on} day={day} isToday={day.on === today} />)}
      </div>
      <MarkLegend />
      <p className={classes.keys}>
        <Kbd>P</Kbd> goes to the previous week, <Kbd>N</Kbd> to the next, <Kbd>T</Kbd> to this one.
      </p>
    </Panel>
  );
}
