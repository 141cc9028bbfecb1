import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { hoursPerWeek } from '../../../../core/availability/availability.queries';
import { daysOf, isoWeek } from '../../../../core/kit/dates';
import { useCommand, useFormat, usePlan } from '../../../plan';
import { Panel } from '../../../ui';
import classes from '../SettingsScreen.module.css';

const someWeek = daysOf(isoWeek('2026-W01'));

/** The hours for learning on each weekday. */
export function HoursPanel() {
  const { availability } = usePlan();
  const format = useFormat();
  const setHours = useCommand('availability.setWeekdayHours');
  const { weekdayHours } = availability;
  return (
    <Panel title="Hours for learning" note={`${format.hours(hoursPerWeek(availability))} a week`}>
      <div className={classes.week}>
        {someWeek.map((date, at) => (
          <DayField
            key={`${date} ${weekdayHours[at]}`}
            short={format.weekday(date)}
            long={format.longWeekday(date)}
            hours={weekdayHours[at] ?? 0}
            onKeep={(hours) => void setHours({ weekdayHours: weekdayHours.with(at, hours) })}
          />
        ))}
      </div>
    </Panel>
  );
}

interface DayFieldProps {
  readonly short: string;
  readonly long: string;
  readonly hours: number;
  readonly onKeep: (hours: number) => void;
}

/** The hours of one weekday, kept when the field is left or Enter is pressed. */
function DayField({ short, long, hours, onKeep }: DayFieldProps) {
  const [typed, setTyped] = useState<string | number>(hours);
  const keep = (): void => {
    const next = Number(typed);
    if (typed === '') setTyped(hours);
    else if (next !== hours) onKeep(next);
  };
  return (
    <NumberInput
      label={short}
      aria-label={`Hours on ${long}`}
      min={0}
      max={24}
      step={0.25}
      decimalScale={2}
      hideControls
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={({ key }) => key === 'Enter' && keep()}
    />
  );
}
