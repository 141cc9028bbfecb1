import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import type { IsoDate } from '../../../../core/kit/dates';
import { useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import classes from '../SettingsScreen.module.css';

/** Adds a stretch of days without learning; a single day needs no last one, and is a day off where it has no name. */
export function TimeOffForm() {
  const [from, setFrom] = useState<IsoDate | null>(null);
  const [to, setTo] = useState<IsoDate | null>(null);
  const [label, setLabel] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = useTriedCommand('availability.addBlackout');
  const setDayOff = useTriedCommand('availability.setDayOff');
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (from === null) {
      setRefusal('Say on which day the time off begins.');
      return;
    }
    const isDayOff = (to === null || to === from) && label.trim() === '';
    const error = isDayOff ? await setDayOff({ on: from, off: true }) : await add({ from, to: to ?? from, label: label.trim() });
    setRefusal(error && commandSentence(error));
    if (error) return;
    setFrom(null);
    setTo(null);
    setLabel('');
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <div className={classes.pair} style={{ marginBlockStart: 14 }}>
        <DateField label="First day" value={from} onChange={setFrom} />
        <DateField
          label="Last day"
          value={to}
          onChange={setTo}
          placeholder="The same"
          min={from ?? undefined}
        />
      </div>
      <Group align="end" gap="sm" mt="sm" wrap="nowrap">
        <TextInput
          label="What for"
          flex={1}
          maxLength={200}
          value={label}
          onChange={({ currentTarget }) => setLabel(currentTarget.value)}
        />
        <Button type="submit" variant="default">
          Add time off
        </Button>
      </Group>
      {refusal !== null && (
        <Alert color="clay" role="alert" mt="sm">
          {refusal}
        </Alert>
      )}
    </form>
  );
}
