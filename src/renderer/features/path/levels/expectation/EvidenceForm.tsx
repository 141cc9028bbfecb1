import { Group, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import { Audience, newEvidence, type Evidence } from '../../../../../core/evidence/evidence';
import type { Expectation } from '../../../../../core/paths/path';
import { useToday, useTriedCommand } from '../../../../plan';
import { audienceWords } from '../../../../plan/audience-words';
import { DateField } from '../../../../plan/fields/DateField';
import { FormDialog } from '../../../../ui';
import classes from './expectation.module.css';

interface EvidenceFormProps {
  readonly expectation: Expectation;
  readonly onClose: () => void;
}

/** Adds a piece of evidence for one expectation; it belongs to the week of its date in the journal. */
export function EvidenceForm({ expectation, onClose }: EvidenceFormProps) {
  const today = useToday();
  const [form, setForm] = useState<Evidence>({
    ...newEvidence('new', '', today),
    expectationIds: [expectation.id],
  });
  const change = (changes: Partial<Evidence>): void => setForm((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('evidence.add');
  const submit = async (): Promise<string | null> => {
    const { id: _, ...evidence } = form;
    const refusal = await add(evidence);
    return refusal ? commandSentence(refusal) : null;
  };
  return (
    <FormDialog title="Add evidence" opened onClose={onClose} submitLabel="Add evidence" onSubmit={submit}>
      <p className={classes.place}>For “{expectation.text}”</p>
      <TextInput
        label="What you did"
        value={form.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        required
        data-autofocus
      />
      <Textarea
        label="Result"
        description="From what to what, in numbers where you have them"
        value={form.result}
        onChange={(event) => change({ result: event.currentTarget.value })}
      />
      <Group grow align="start">
        <DateField
          label="When"
          value={form.on}
          onChange={(on) => change({ on: on ?? today })}
          max={today}
          clearable={false}
        />
        <Select
          label="Who may read it"
          value={form.audience}
          data={Audience.options.map((value) => ({ value, label: audienceWords[value] }))}
          onChange={(audience) => change({ audience: Audience.parse(audience) })}
        />
      </Group>
      <TextInput
        label="Link"
        placeholder="https://"
        value={form.link}
        onChange={(event) => change({ link: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
