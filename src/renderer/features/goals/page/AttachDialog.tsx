import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import { evidenceNewestFirst } from '../../../../core/evidence/evidence.queries';
import type { Goal } from '../../../../core/goals/goal';
import { evidenceOfGoal } from '../../../../core/goals/proof.queries';
import { useDerived, useFormat, useTriedCommand } from '../../../plan';
import { FormDialog } from '../../../ui';

interface AttachDialogProps {
  readonly goal: Goal;
  readonly onClose: () => void;
}

/** Attaches evidence the plan has already to a goal. */
export function AttachDialog({ goal, onClose }: AttachDialogProps) {
  const { date } = useFormat();
  const attach = useTriedCommand('goal.attachEvidence');
  const there = new Set(useDerived(evidenceOfGoal, goal).map(({ evidence }) => evidence.id));
  const others = useDerived(evidenceNewestFirst).filter(({ id }) => !there.has(id));
  const [chosen, setChosen] = useState<string[]>([]);
  const submit = async (): Promise<string | null> => {
    if (chosen.length === 0) return 'Choose at least one piece of evidence.';
    const refusal = await attach({ id: goal.id, evidenceIds: chosen });
    return refusal && commandSentence(refusal);
  };
  return (
    <FormDialog title="Attach evidence" opened onClose={onClose} submitLabel="Attach" onSubmit={submit}>
      <MultiSelect
        label="Evidence that belongs to this goal"
        description={others.length === 0 ? 'All evidence of the plan belongs to it already.' : undefined}
        searchable
        data-autofocus
        openOnFocus={false}
        nothingFoundMessage="No other evidence says that"
        data={others.map(({ id, title, on }) => ({ value: id, label: `${title} (${date(on)})` }))}
        value={chosen}
        onChange={setChosen}
      />
    </FormDialog>
  );
}
