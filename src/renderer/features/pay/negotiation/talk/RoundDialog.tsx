import { Group, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import type { Round } from '../../../../../core/negotiation/talk';
import { usePlan, useToday, useTriedCommand } from '../../../../plan';
import { DateField } from '../../../../plan/fields/DateField';
import { MoneyField } from '../../../../plan/fields/MoneyField';
import { ProseField } from '../../../../plan/fields/ProseField';
import { FormDialog } from '../../../../ui';

interface RoundDialogProps {
  readonly round: Round | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** One move of the talk. */
export function RoundDialog({ round, opened, onClose }: RoundDialogProps) {
  const today = useToday();
  const { currency } = usePlan().negotiation;
  const blank: Round = {
    id: 'new',
    on: today,
    by: 'them',
    said: '',
    figure: null,
    gave: '',
    got: '',
    answerBy: null,
  };
  const [form, setForm] = useState(round ?? blank);
  const change = (changes: Partial<Round>): void => setForm((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('round.add');
  const edit = useTriedCommand('round.edit');
  const submit = async (): Promise<string | null> => {
    const { id: _id, ...fields } = form;
    const refusal = round ? await edit({ id: round.id, changes: fields }) : await add(fields);
    return refusal ? commandSentence(refusal) : null;
  };
  return (
    <FormDialog
      title={round ? 'Edit the move' : 'Note a move'}
      opened={opened}
      onClose={onClose}
      submitLabel={round ? 'Keep changes' : 'Note it'}
      onSubmit={submit}
    >
      <Stack gap="md">
        <SegmentedControl
          aria-label="Whose move it was"
          value={form.by}
          data={[
            { value: 'them', label: 'Their move' },
            { value: 'me', label: 'My move' },
          ]}
          onChange={(by) => change({ by: by === 'me' ? 'me' : 'them' })}
        />
        <Group grow align="start">
          <DateField
            label="On"
            value={form.on}
            onChange={(on) => change({ on: on ?? today })}
            clearable={false}
          />
          <MoneyField
            label="Figure a year, if any"
            currency={currency}
            value={form.figure}
            onChange={(figure) => change({ figure })}
          />
        </Group>
        <ProseField
          label="What was said"
          value={form.said}
          onChange={(said) => change({ said })}
          data-autofocus
        />
        <Group grow align="start">
          <ProseField label="Given" minRows={1} value={form.gave} onChange={(gave) => change({ gave })} />
          <ProseField label="Got" minRows={1} value={form.got} onChange={(got) => change({ got })} />
        </Group>
        <DateField
          label="They want an answer by"
          value={form.answerBy}
          onChange={(answerBy) => change({ answerBy })}
        />
      </Stack>
    </FormDialog>
  );
}
