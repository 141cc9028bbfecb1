import { Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import type { MarketFigure } from '../../../../../core/pay/market';
import { usePlan, useToday, useTriedCommand } from '../../../../plan';
import { DateField } from '../../../../plan/fields/DateField';
import { levelChoices } from '../../../../plan/fields/level-choice';
import { MoneyField } from '../../../../plan/fields/MoneyField';
import { FormDialog } from '../../../../ui';

interface MarketDialogProps {
  /** The figure to edit, or null to add one. */
  readonly figure: MarketFigure | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What one source says a role is paid. */
export function MarketDialog({ figure, opened, onClose }: MarketDialogProps) {
  const plan = usePlan();
  const today = useToday();
  const [form, setForm] = useState<MarketFigure>(
    figure ?? {
      id: 'new', source: '', role: '', levelId: plan.position?.targetLevelId ?? null, place: '', from: 0, to: null,
      percentile: null, currency: plan.currency, on: today, link: '', note: '',
    },
  );
  const change = (changes: Partial<MarketFigure>): void => setForm((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('market.add');
  const edit = useTriedCommand('market.edit');
  const submit = async (): Promise<string | null> => {
    const { id: _id, ...fields } = form;
    const refusal = figure ? await edit({ id: figure.id, changes: fields }) : await add(fields);
    return refusal ? commandSentence(refusal) : null;
  };
  const text = (label: string, field: 'source' | 'role' | 'place' | 'link', description?: string) => (
    <TextInput
      label={label}
      description={description}
      value={form[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
      required={field === 'source'}
    />
  );
  return (
    <FormDialog
      title={figure ? 'Edit the figure' : 'Add a market figure'}
      opened={opened}
      onClose={onClose}
      submitLabel={figure ? 'Keep changes' : 'Add it'}
      onSubmit={submit}
    >
      <Stack gap="md">
        <Group grow align="start">
          {text('Source', 'source')}
          <DateField label="As of" value={form.on} onChange={(on) => change({ on: on ?? today })} clearable={false} />
        </Group>
        <Group grow align="start">
          {text('Role', 'role')}
          <Select
            label="Level"
            placeholder="None named"
            data={levelChoices(plan)}
            value={form.levelId}
            onChange={(levelId) => change({ levelId })}
            clearable
          />
          {text('Place', 'place')}
        </Group>
        <Group grow align="start">
          <MoneyField label="From, or the figure" currency={form.currency} value={form.from} onChange={(from) => change({ from: from ?? 0 })} />
          <MoneyField label="To" currency={form.currency} value={form.to} onChange={(to) => change({ to })} />
        </Group>
        <Group grow align="start">
          <TextInput
            label="Currency"
            value={form.currency}
            maxLength={3}
            onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
          />
          <NumberInput
            label="Percentile"
            description="50 for a median"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={form.percentile ?? ''}
            onChange={(typed) => change({ percentile: typed === '' ? null : Number(typed) })}
            min={0}
            max={100}
          />
        </Group>
        {text('Link', 'link')}
        <Textarea
          label="Note"
          description="How it was measured, under which licence it may be used"
          value={form.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
          autosize
          minRows={2}
        />
      </Stack>
    </FormDialog>
  );
}
