import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../core/commands/sentences';
import type { Goal } from '../../../core/goals/goal';
import { useTriedCommand } from '../../plan';
import { FormDialog } from '../../ui';

interface DropDialogProps {
  readonly goal: Goal;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks why a goal is given up; the reason stays with it. */
export function DropDialog({ goal, opened, onClose }: DropDialogProps) {
  const setStatus = useTriedCommand('goal.setStatus');
  const [because, setBecause] = useState('');
  const submit = async (): Promise<string | null> => {
    const refusal = await setStatus({ id: goal.id, status: 'dropped', because });
    return refusal && commandSentence(refusal);
  };
  return (
    <FormDialog
      title="Drop the goal"
      opened={opened}
      onClose={onClose}
      submitLabel="Drop it"
      onSubmit={submit}
    >
      <Textarea
        label={`Why you drop “${goal.title}”`}
        description="It stays in the plan with this reason, and you can take it up again."
        data-autofocus
        autosize
        minRows={3}
        maxLength={2_000}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
