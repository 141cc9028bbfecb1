import { Group, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import { MilestoneKind, newMilestone, type Milestone } from '../../../../core/milestones/milestone';
import { usePlan, useToday, useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { FormDialog } from '../../../ui';
import { LagFields } from './LagFields';
import { PlacingFields } from './PlacingFields';
import { RepeatFields } from './RepeatFields';

interface MilestoneDialogProps {
  /** The milestone to edit, or null to add one. */
  readonly milestone: Milestone | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const kindWords: Readonly<Record<MilestoneKind, string>> = {
  learn: 'Learn', build: 'Build', practise: 'Practise', read: 'Read', teach: 'Teach', certify: 'Certify',
};

/** Everything about a milestone that a person decides. */
export function MilestoneDialog({ milestone, opened, onClose }: MilestoneDialogProps) {
  const { goals, milestones } = usePlan();
  const today = useToday();
  const [form, setForm] = useState(milestone ?? newMilestone('new', '', today));
  const change = (changes: Partial<Milestone>): void => setForm((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('milestone.add');
  const edit = useTriedCommand('milestone.edit');
  const submit = async (): Promise<string | null> => {
    const { title, kind, goalId, effort, effortLow, effortHigh, start, due, pinnedOn, priority, unsplittable } = form;
    const { prerequisiteIds, lagDays, link, notes, repeat } = form;
    const timing = { effort, effortLow, effortHigh, start, due, pinnedOn, priority, unsplittable, prerequisiteIds, lagDays, repeat };
    const fields = { title, kind, goalId, link, notes, ...timing };
    const refusal = milestone ? await edit({ id: milestone.id, changes: fields }) : await add(fields);
    return refusal ? commandSentence(refusal) : null;
  };
  const others = Object.values(milestones).filter(({ id }) => id !== milestone?.id);
  return (
    <FormDialog
      title={milestone ? 'Edit the milestone' : 'Add a milestone'}
      opened={opened}
      onClose={onClose}
      submitLabel={milestone ? 'Keep changes' : 'Add milestone'}
      onSubmit={submit}
    >
      <TextInput label="Title" value={form.title} onChange={(event) => change({ title: event.currentTarget.value })} required data-autofocus />
      <Group grow align="start">
        <Select
          label="Kind"
          value={form.kind}
          data={MilestoneKind.options.map((kind) => ({ value: kind, label: kindWords[kind] }))}
          onChange={(kind) => change({ kind: MilestoneKind.parse(kind) })}
          allowDeselect={false}
        />
        <NumberInput
          label="Effort in hours"
          value={form.effort}
          onChange={(effort) => change({ effort: Number(effort) })}
          min={0} max={10_000} step={0.5}
        />
      </Group>
      <Select
        label="Goal"
        placeholder="No goal"
        value={form.goalId}
        data={Object.values(goals).map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(goalId) => change({ goalId })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Clear the goal' }}
      />
      <Group grow align="start">
        <DateField label="Not before" value={form.start} onChange={(start) => change({ start })} />
        <DateField label="Due" value={form.due} onChange={(due) => change({ due })} />
      </Group>
      <PlacingFields form={form} onChange={change} />
      <MultiSelect
        label="Waits for"
        description="What must be done first"
        placeholder={form.prerequisiteIds.length === 0 ? 'Nothing' : ''}
        value={form.prerequisiteIds}
        data={others.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(prerequisiteIds) => change({ prerequisiteIds })}
        searchable
        nothingFoundMessage="No milestone of that name"
      />
      <LagFields form={form} milestones={milestones} onChange={change} />
      <RepeatFields repeat={form.repeat} onChange={(repeat) => change({ repeat })} />
      <TextInput label="Link" placeholder="https://" value={form.link} onChange={(event) => change({ link: event.currentTarget.value })} />
      <Textarea label="Notes" value={form.notes} onChange={(event) => change({ notes: event.currentTarget.value })} autosize minRows={2} maxRows={8} />
    </FormDialog>
  );
}
