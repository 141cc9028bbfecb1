import { Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../../../core/commands/sentences';
import { toMinor } from '../../../../../../core/kit/money';
import { IssueKind, type Issue } from '../../../../../../core/negotiation/talk';
import { usePlan, useTriedCommand } from '../../../../../plan';
import { MoneyField } from '../../../../../plan/fields/MoneyField';
import { FormDialog } from '../../../../../ui';
import { NumberField } from '../../../offers/edit/NumberField';
import { isMoney, usualIssues } from '../../../../../../core/negotiation/issue-words';

interface IssueDialogProps {
  /** The issue to edit, or null to add one. */
  readonly issue: Issue | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** One thing the talk is about: its limits, its step, and what a step is worth. */
export function IssueDialog({ issue, opened, onClose }: IssueDialogProps) {
  const { currency, floor } = usePlan().negotiation;
  const [form, setForm] = useState<Issue>(issue ?? usual('base', currency, floor));
  const change = (changes: Partial<Issue>): void => setForm((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('issue.add');
  const edit = useTriedCommand('issue.edit');
  const submit = async (): Promise<string | null> => {
    const { id: _id, ...fields } = form;
    const refusal = issue ? await edit({ id: issue.id, changes: fields }) : await add(fields);
    return refusal ? commandSentence(refusal) : null;
  };
  const figure = (label: string, value: number, set: (value: number) => void) =>
    isMoney(form.kind) ? (
      <MoneyField label={label} currency={currency} value={value} onChange={(amount) => set(amount ?? 0)} />
    ) : (
      <NumberField label={label} decimals={2} value={value} onChange={set} />
    );
  return (
    <FormDialog
      title={issue ? 'Edit the issue' : 'Add an issue'}
      opened={opened}
      onClose={onClose}
      submitLabel={issue ? 'Keep changes' : 'Add it'}
      onSubmit={submit}
    >
      <Stack gap="md">
        <Group grow align="start">
          <Select
            label="What it is about"
            value={form.kind}
            data={IssueKind.options.map((kind) => ({ value: kind, label: usualIssues[kind].label || 'Something else' }))}
            onChange={(kind) => kind !== null && setForm({ ...usual(IssueKind.parse(kind), currency, floor), id: form.id })}
            allowDeselect={false}
            data-autofocus
          />
          <TextInput
            label="Name"
            value={form.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
            required
          />
        </Group>
        {!isMoney(form.kind) && (
          <TextInput
            label="Counted in"
            value={form.unit}
            onChange={(event) => change({ unit: event.currentTarget.value })}
          />
        )}
        <Group grow align="start">
          {figure('The least you take', form.least, (least) => change({ least }))}
          {figure('The most you ask', form.most, (most) => change({ most }))}
          {figure('One step', form.step, (step) => change({ step }))}
        </Group>
        <Group grow align="start">
          <MoneyField
            label="One step is worth"
            description="to you, a year"
            currency={currency}
            value={form.worth}
            onChange={(worth) => change({ worth: worth ?? 0 })}
          />
          <NumberField
            label="How much it matters"
            description="0 to 10"
            max={10}
            value={form.weight}
            onChange={(weight) => change({ weight })}
          />
        </Group>
      </Stack>
    </FormDialog>
  );
}

const usual = (kind: IssueKind, currency: string, floor: number | null): Issue => {
  const { label, unit, least, most, step } = usualIssues[kind];
  const figure = (value: number): number => (isMoney(kind) ? toMinor(value, currency) : value);
  const from = kind === 'base' ? (floor ?? 0) : 0;
  return {
    id: 'new', kind, title: label, unit,
    least: from + figure(least), most: from + figure(most), step: figure(step),
    worth: isMoney(kind) ? figure(step) : 0,
    weight: 5,
  };
};
