import { Checkbox, Group, NumberInput, Select } from '@mantine/core';
import { MilestonePriority, type Milestone } from '../../../../core/milestones/milestone';
import { DateField } from '../../../plan/fields/DateField';

interface PlacingFieldsProps {
  readonly form: Milestone;
  readonly onChange: (changes: Partial<Milestone>) => void;
}

const priorityWords: Readonly<Record<MilestonePriority, string>> = { low: 'Low', normal: 'Normal', high: 'High' };

/** What the schedule and the forecast go by besides effort and dates: the estimates around it, a pin, how much it matters. */
export function PlacingFields({ form, onChange }: PlacingFieldsProps) {
  return (
    <>
      <Group grow align="start">
        <NumberInput
          label="If all goes well"
          description="Hours; one in ten takes less"
          placeholder="Not said"
          value={form.effortLow ?? ''}
          onChange={(hours) => onChange({ effortLow: hours === '' ? null : Number(hours) })}
          min={0} max={10_000} step={0.5}
        />
        <NumberInput
          label="If it goes badly"
          description="Hours; one in ten takes more"
          placeholder="Not said"
          value={form.effortHigh ?? ''}
          onChange={(hours) => onChange({ effortHigh: hours === '' ? null : Number(hours) })}
          min={0} max={10_000} step={0.5}
        />
      </Group>
      <Group grow align="start">
        <DateField label="Pinned to" value={form.pinnedOn} onChange={(pinnedOn) => onChange({ pinnedOn })} />
        <Select
          label="Priority"
          value={form.priority}
          data={MilestonePriority.options.map((value) => ({ value, label: priorityWords[value] }))}
          onChange={(priority) => onChange({ priority: MilestonePriority.parse(priority) })}
          allowDeselect={false}
        />
      </Group>
      <Checkbox
        label="In one piece, on a day with enough hours"
        checked={form.unsplittable}
        onChange={({ currentTarget }) => onChange({ unsplittable: currentTarget.checked })}
      />
    </>
  );
}
