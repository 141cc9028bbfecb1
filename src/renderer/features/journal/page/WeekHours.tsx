import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { driftSentence } from '../../../../core/journal/role-comparison';
import {
  journalActivities,
  weekAgainstRole,
  weekOrEmpty,
  type JournalActivity,
} from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import type { Share } from '../../../../core/paths/path';
import { standingOf } from '../../../../core/position/standing.queries';
import { useCommand, useDerived, useFormat, usePlan } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../journal.module.css';

/**
 * Where the hours of the week went, beside the share the level today and the target level give each activity.
 */
export function WeekHours({ week }: { readonly week: IsoWeek }) {
  const activities = useDerived(journalActivities);
  const standing = useDerived(standingOf);
  const { hours: spent } = weekOrEmpty(usePlan(), week);
  const { hours } = useFormat();
  const total = Object.values(spent).reduce((sum, part) => sum + part, 0);
  const sentence = driftSentence(useDerived(weekAgainstRole, useWeeks(week)), standing?.targetName ?? '');
  if (!standing)
    return (
      <Panel title="Hours by activity">
        <EmptyState>Choose a path and a level, and its activities stand here to note hours on.</EmptyState>
      </Panel>
    );
  return (
    <Panel title="Hours by activity" note={total > 0 ? hours(total) : undefined}>
      <table className={classes.hours}>
        <thead>
          <tr>
            <th scope="col">Activity</th>
            <th scope="col">Hours</th>
            <th scope="col" className={classes.figure}>
              {standing.currentName}
            </th>
            <th scope="col" className={classes.figure}>
              {standing.targetName}
            </th>
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <tr key={activity.id}>
              <th scope="row">{activity.text}</th>
              <td>
                <HoursField
                  key={spent[activity.id] ?? 0}
                  week={week}
                  activity={activity}
                  saved={spent[activity.id] ?? 0}
                />
              </td>
              <td className={classes.figure}>{shareText(activity.current)}</td>
              <td className={classes.figure}>{shareText(activity.target)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sentence && <p className={classes.note}>{sentence}</p>}
    </Panel>
  );
}

function HoursField({
  week,
  activity,
  saved,
}: {
  readonly week: IsoWeek;
  readonly activity: JournalActivity;
  readonly saved: number;
}) {
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

/** The same list for the same week, so that what is derived from it is computed once. */
const useWeeks = (week: IsoWeek): readonly IsoWeek[] => useState(() => [week])[0];

const shareText = (share: Share | null): string =>
  share === null ? '–' : share.from === share.to ? `${share.from} %` : `${share.from}–${share.to} %`;
