import { useState } from 'react';
import { hoursFrom } from '../../../../core/availability/availability.queries';
import { commandSentence } from '../../../../core/commands/sentences';
import type { IsoDate } from '../../../../core/kit/dates';
import { useFormat, usePlan, useToday, useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { FormDialog } from '../../../ui';
import { WeekFields } from './WeekFields';

interface HoursChangeDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Other hours from a day on: the day, and the hours of each weekday, beginning with those of today. */
export function HoursChangeDialog({ opened, onClose }: HoursChangeDialogProps) {
  const { availability } = usePlan();
  const format = useFormat();
  const today = useToday();
  const [from, setFrom] = useState<IsoDate | null>(null);
  const [hours, setHours] = useState<readonly number[]>(hoursFrom(availability, today));
  const change = useTriedCommand('availability.changeHours');
  const submit = async (): Promise<string | null> => {
    if (from === null) return 'Say from which day on these hours hold.';
    const refusal = await change({ from, weekdayHours: [...hours] });
    return refusal && commandSentence(refusal);
  };
  return (
    <FormDialog
      title="Other hours from a day on"
      opened={opened}
      onClose={onClose}
      submitLabel="Keep these hours"
      onSubmit={submit}
    >
      <DateField
        label="From"
        description="They hold until the next change; what holds before that day stays."
        value={from}
        onChange={setFrom}
      />
      <WeekFields hours={hours} onKeep={setHours} />
      <p>{`${format.hours(hours.reduce((sum, some) => sum + some, 0))} a week`}</p>
    </FormDialog>
  );
}
