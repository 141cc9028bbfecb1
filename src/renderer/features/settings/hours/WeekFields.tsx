import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../plan';
import classes from '../SettingsScreen.module.css';
import { someWeek } from './some-week';

interface WeekFieldsProps {
  /** Hours on each weekday, Monday first. */
  readonly hours: readonly number[];
  /** Told when a field is left, or Enter is pressed in it, with other hours than before. */
  readonly onKeep: (hours: number[]) => void;
}

/** One field for the hours of each weekday. */
export function WeekFields({ hours, onKeep }: WeekFieldsProps) {
  const format = useFormat();
  return (
    <div className={classes.week}>
      {someWeek.map((date, at) => (
        <DayField
          key={`${date} ${hours[at]}`}
          short={format.weekday(date)}
          long={format.longWeekday(date)}
          hours={hours[at] ?? 0}
          onKeep={(kept) => onKeep(hours.with(at, kept))}
        />
      ))}
    </div>
  );
}

interface DayFieldProps {
  readonly short: string;
  readonly long: string;
  readonly hours: number;
  readonly onKeep: (hours: number) => void;
}

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
