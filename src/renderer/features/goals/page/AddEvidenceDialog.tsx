import { MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import type { Goal } from '../../../../core/goals/goal';
import { weekOf } from '../../../../core/kit/dates';
import { findExpectation } from '../../../../core/paths/path.queries';
import { usePlan, useToday, useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { FormDialog } from '../../../ui';

interface AddEvidenceDialogProps {
  readonly goal: Goal;
  readonly onClose: () => void;
}

/** Adds evidence of a goal, private until its page in the journal says otherwise. */
export function AddEvidenceDialog({ goal, onClose }: AddEvidenceDialogProps) {
  const plan = usePlan();
  const today = useToday();
  const add = useTriedCommand('goal.addEvidence');
  const [title, setTitle] = useState('');
  const [result, setResult] = useState('');
  const [link, setLink] = useState('');
  const [on, setOn] = useState(today);
  const [expectationIds, setExpectations] = useState<string[]>([...goal.expectationIds]);
  const expectations = goal.expectationIds.flatMap((id) => findExpectation(plan, id)?.expectation ?? []);
  const submit = async (): Promise<string | null> => {
    if (title.trim() === '') return 'Say in a few words what you did.';
    const evidence = { title, on, result, link, audience: 'private' as const, expectationIds, week: weekOf(on) };
    const refusal = await add({ id: goal.id, evidence });
    return refusal && commandSentence(refusal);
  };
  return (
    <FormDialog title="Add evidence" opened onClose={onClose} submitLabel="Add evidence" onSubmit={submit}>
      <TextInput
        label="What you did"
        required
        data-autofocus
        maxLength={500}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label="Result"
        description="From what to what, in numbers where you have them"
        autosize
        minRows={2}
        maxLength={2_000}
        value={result}
        onChange={(event) => setResult(event.currentTarget.value)}
      />
      <DateField
        label="When"
        value={on}
        onChange={(date) => setOn(date ?? today)}
        max={today}
        clearable={false}
      />
      {expectations.length > 0 && (
        <MultiSelect
          label="Expectations it supports"
          data={expectations.map(({ id, text }) => ({ value: id, label: text }))}
          value={expectationIds}
          onChange={setExpectations}
        />
      )}
      <TextInput
        label="Link"
        placeholder="https://"
        value={link}
        onChange={(event) => setLink(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
