import { Group, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import { Audience, newEvidence, type Evidence } from '../../../../core/evidence/evidence';
import { daysOf, weekOf, type IsoDate, type IsoWeek } from '../../../../core/kit/dates';
import type { Plan } from '../../../../core/plan/plan';
import { standingOf } from '../../../../core/position/standing.queries';
import { useDerived, useToday, useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { FormDialog } from '../../../ui';
import { audienceWords } from '../../../plan/audience-words';

interface EvidenceDialogProps {
  readonly week: IsoWeek;
  /** The piece to edit, or null to add one. */
  readonly piece: Evidence | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What was done, when, with which result, for whose eyes, and which expectations it supports. */
export function EvidenceDialog({ week, piece, opened, onClose }: EvidenceDialogProps) {
  const today = useToday();
  const [form, setForm] = useState(piece ?? blank(week, today));
  const change = (changes: Partial<Evidence>): void => setForm((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('evidence.add');
  const edit = useTriedCommand('evidence.edit');
  const submit = async (): Promise<string | null> => {
    const { title, on, result, link, audience, expectationIds } = form;
    const fields = { title, on, result, link, audience, expectationIds, week: form.week };
    const refusal = piece ? await edit({ id: piece.id, changes: fields }) : await add(fields);
    return refusal ? commandSentence(refusal) : null;
  };
  return (
    <FormDialog
      title={piece ? 'Edit the evidence' : 'Add evidence'}
      opened={opened}
      onClose={onClose}
      submitLabel={piece ? 'Keep changes' : 'Add evidence'}
      onSubmit={submit}
    >
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
        autosize
        minRows={2}
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
          allowDeselect={false}
        />
      </Group>
      <MultiSelect
        label="Expectations it supports"
        placeholder={form.expectationIds.length === 0 ? 'Search among your levels' : ''}
        value={form.expectationIds}
        data={useDerived(choices)}
        onChange={(expectationIds) => change({ expectationIds })}
        searchable
        nothingFoundMessage="No expectation of your levels says that"
      />
      <TextInput
        label="Link"
        placeholder="https://"
        value={form.link}
        onChange={(event) => change({ link: event.currentTarget.value })}
      />
    </FormDialog>
  );
}

const blank = (week: IsoWeek, today: IsoDate): Evidence => ({
  ...newEvidence('new', '', weekOf(today) === week ? today : (daysOf(week)[4] ?? today)),
  week,
});

/** The expectations of the level today and of the target, under the name of their level. */
const choices = (plan: Plan): { group: string; items: { value: string; label: string }[] }[] => {
  const standing = standingOf(plan);
  if (!standing) return [];
  const { current, currentName, target, targetName } = standing;
  const levels =
    current.id === target.id
      ? [{ name: currentName, level: current }]
      : [
          { name: targetName, level: target },
          { name: currentName, level: current },
        ];
  return levels.map(({ name, level }) => ({
    group: name,
    items: level.expectations.map(({ id, text }) => ({ value: id, label: text })),
  }));
};
