import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../core/commands/sentences';
import { likelyMilestones, usualHours } from '../../../core/milestones/logging.queries';
import { undo, useDerived, useFormat, useSchedule, useToday, useTriedCommand } from '../../plan';
import { FocusButton } from '../../plan/focus/FocusButton';
import { DateField } from '../../plan/fields/DateField';
import { EmptyState, FormDialog, notify } from '../../ui';

/** Logs hours from anywhere: Enter takes the milestone worked on most likely, with the usual amount, for today. */
export function LogHoursDialog({ onClose }: { readonly onClose: () => void }) {
  const today = useToday();
  const format = useFormat();
  const open = useDerived(likelyMilestones, useSchedule(), today);
  const usual = useDerived(usualHours);
  const [id, setId] = useState<string | null>(open[0]?.id ?? null);
  const [hours, setHours] = useState<number | string>(usual);
  const [on, setOn] = useState(today);
  const log = useTriedCommand('milestone.logHours');
  const milestone = open.find((one) => one.id === id);
  const submit = async (): Promise<string | null> => {
    if (!milestone) return 'Choose the milestone the hours went into.';
    const refusal = await log({ id: milestone.id, on, hours: Number(hours) });
    if (refusal) return commandSentence(refusal);
    notify({ message: `Logged ${format.hours(Number(hours))} on “${milestone.title}”.`, action: { label: 'Undo', run: undo } });
    return null;
  };
  return (
    <FormDialog
      title="Log hours"
      opened
      onClose={onClose}
      submitLabel="Log hours"
      onSubmit={submit}
      size="md"
      aside={milestone && <FocusButton milestone={milestone} />}
    >
      {open.length === 0 && <EmptyState>There is no open milestone. Add one on the schedule, and log the hours you work on it.</EmptyState>}
      <Select
        label="Milestone"
        data={open.map(({ id: value, title: label }) => ({ value, label }))}
        value={id}
        onChange={setId}
        searchable
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        nothingFoundMessage="No open milestone of that name"
      />
      <NumberInput label="Hours" value={hours} onChange={setHours} min={0.25} max={24} step={0.25} data-autofocus />
      <DateField label="On" value={on} onChange={(day) => setOn(day ?? today)} max={today} clearable={false} />
    </FormDialog>
  );
}
