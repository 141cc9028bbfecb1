import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import type { Goal } from '../../../../core/goals/goal';
import type { IsoDate } from '../../../../core/kit/dates';
import { MilestoneKind } from '../../../../core/milestones/milestone';
import { useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { FormDialog } from '../../../ui';

interface MilestoneDialogProps {
  readonly goal: Goal;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/**
 * Adds a milestone to a goal with what the schedule needs to place it; the rest is edited in the schedule.
 */
export function MilestoneDialog({ goal, opened, onClose }: MilestoneDialogProps) {
  const addMilestone = useTriedCommand('milestone.add');
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<MilestoneKind>('learn');
  const [effort, setEffort] = useState<number | string>(2);
  const [due, setDue] = useState<IsoDate | null>(goal.deadline);

  const submit = async (): Promise<string | null> => {
    if (title.trim() === '') return 'A milestone needs a few words that say what is to be done.';
    if (typeof effort !== 'number') return 'Say about how many hours it takes; it can be changed later.';
    const refusal = await addMilestone({ goalId: goal.id, title, kind, effort, due });
    return refusal && commandSentence(refusal);
  };

  return (
    <FormDialog
      title="Add a milestone"
      opened={opened}
      onClose={onClose}
      submitLabel="Add the milestone"
      onSubmit={submit}
    >
      <TextInput
        label="What is to be done"
        required
        data-autofocus
        maxLength={500}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Group grow align="flex-start">
        <Select
          label="Kind"
          data={MilestoneKind.options.map((value) => ({ value, label: kindWords[value] }))}
          value={kind}
          onChange={(value) => {
            if (value !== null) setKind(value);
          }}
        />
        <NumberInput
          label="Effort in hours"
          min={0}
          max={10_000}
          step={0.5}
          value={effort}
          onChange={setEffort}
        />
      </Group>
      <DateField label="Due" value={due} onChange={setDue} />
    </FormDialog>
  );
}

const kindWords: Readonly<Record<MilestoneKind, string>> = {
  learn: 'Learn',
  build: 'Build',
  practise: 'Practise',
  read: 'Read',
  teach: 'Teach',
  certify: 'Certify',
};
