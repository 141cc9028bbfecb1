import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { journalActivities, weekOrEmpty, type JournalActivity } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { useCommand, useDerived, useFormat, usePlan } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../journal.module.css';
import { NewActivity } from './NewActivity';

/** Where the hours of the week went: the activities of both levels and the person's own. */
export function WeekHours({ week }: { readonly week: IsoWeek }) {
  const activities = useDerived(journalActivities);
  const { hours: spent } = weekOrEmpty(usePlan(), week);
  const { hours } = useFormat();
  const total = Object.values(spent).reduce((sum, part) => sum + part, 0);
  return (
    <Panel title="Hours by activity" note={total > 0 ? hours(total) : undefined}>
      {activities.length === 0 && (
        <EmptyState>
          Choose a path and a level, and its activities stand here to note hours on; or add your own.
        </EmptyState>
      )}
      {activities.length > 0 && (
        <table className={classes.hours}>
          <thead>
            <tr>
              <th scope="col">Activity</th>
              <th scope="col" className={classes.figure}>
                Hours
              </th>
            </tr>
          </thead>
          <tbody>
            {activities.map((activity) => (
              <tr key={activity.id}>
                <th scope="row">
                  {activity.text} <small>{activity.levelName === '' ? 'your own' : activity.levelName}</small>
                </th>
                <td className={classes.figure}>
                  <HoursField
                    key={spent[activity.id] ?? 0}
                    week={week}
                    activity={activity}
                    saved={spent[activity.id] ?? 0}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <NewActivity />
    </Panel>
  );
}

interface HoursFieldProps {
  readonly week: IsoWeek;
  readonly activity: JournalActivity;
  readonly saved: number;
}

function HoursField({ week, activity, saved }: HoursFieldProps) {
  const [typed, setTyped] = useState<number | string>(saved || '');
  const set = useCommand('week.setHours');
  const send = (): void => {
    if (Number(typed) !== saved) void set({ week, activityId: activity.id, hours: Number(typed) });
  };
  return (
    <NumberInput
      aria-label={`Hours on ${activity.text}`}
      value={typed}
      onChange={setTyped}
      onBlur={send}
      onKeyDown={(event) => event.key === 'Enter' && send()}
      min={0}
      max={168}
      step={0.5}
      w={78}
      size="xs"
      hideControls
    />
  );
}
