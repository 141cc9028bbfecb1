import { Button, Stack, Switch } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useState } from 'react';
import { TimeOfDay, type ReminderChoice } from '../../../core/reminders/reminder';
import { changePreferences, request, usePreferences } from '../../plan';
import { Panel } from '../../ui';
import classes from './SettingsScreen.module.css';

const kinds = [
  { key: 'weeklyReview', label: 'The weekly review', description: 'From Friday 16:00, until it is done' },
  { key: 'dueSoon', label: 'Milestones due soon', description: 'Within seven days' },
  { key: 'atRisk', label: 'Dates at risk', description: 'When the schedule ends after a date you set' },
] as const;

/** What system notifications are shown about while Waymark runs, and when not. */
export function RemindersPanel() {
  const { reminders } = usePreferences();
  const change = (changes: Partial<ReminderChoice>): void =>
    void changePreferences({ reminders: { ...reminders, ...changes, offered: true } });
  const isOn = kinds.some(({ key }) => reminders[key]);
  return (
    <Panel title="Reminders" note="while Waymark runs">
      <Stack gap="md">
        {kinds.map(({ key, label, description }) => (
          <Switch
            key={key}
            label={label}
            description={description}
            checked={reminders[key]}
            onChange={({ currentTarget }) => change({ [key]: currentTarget.checked })}
          />
        ))}
        <div className={classes.pair}>
          <TimeField label="Quiet from" value={reminders.quietFrom} onKeep={(quietFrom) => change({ quietFrom })} />
          <TimeField label="Until" value={reminders.quietTo} onKeep={(quietTo) => change({ quietTo })} />
        </div>
        {isOn && <TryOne />}
      </Stack>
    </Panel>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onKeep: (time: string) => void;
}

function TimeField({ label, value, onKeep }: TimeFieldProps) {
  return (
    <TimeInput
      label={label}
      defaultValue={value}
      onBlur={({ currentTarget }) => {
        const time = TimeOfDay.safeParse(currentTarget.value).data;
        if (time !== undefined && time !== value) onKeep(time);
      }}
    />
  );
}

function TryOne() {
  const [outcome, setOutcome] = useState('');
  const show = async (): Promise<void> => {
    const { shown } = await request('reminders.try');
    setOutcome(shown ? 'If nothing came up, allow notifications of Waymark in your system’s settings.' : 'This system shows no notifications.');
  };
  return (
    <div className={classes.after} style={{ marginBlock: 0 }}>
      <Button variant="default" size="xs" onClick={() => void show()}>Show one to try</Button>
      <span role="status" className={classes.muted}>{outcome}</span>
    </div>
  );
}
