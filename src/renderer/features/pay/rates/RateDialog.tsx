import { Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import type { ExchangeRate } from '../../../../core/pay/market';
import { usePlan, useToday, useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { FormDialog } from '../../../ui';

interface RateDialogProps {
  /** The rate to edit, or null to enter one. */
  readonly rate: ExchangeRate | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What one unit of a currency was worth in another on a day. */
export function RateDialog({ rate, opened, onClose }: RateDialogProps) {
  const { currency, offers } = usePlan();
  const today = useToday();
  const foreign = Object.values(offers).find((offer) => offer.currency !== currency)?.currency ?? '';
  const [form, setForm] = useState(rate ?? { id: 'new', from: foreign, to: currency, rate: 1, on: today });
  const change = (changes: Partial<ExchangeRate>): void => setForm((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('rate.add');
  const edit = useTriedCommand('rate.edit');
  const submit = async (): Promise<string | null> => {
    if (![form.from, form.to].every((code) => /^[A-Z]{3}$/.test(code)))
      return 'Write both currencies with three letters, such as EUR and USD.';
    if (!(form.rate > 0)) return 'A rate is more than nothing.';
    const { id: _id, ...fields } = form;
    const refusal = rate ? await edit({ id: rate.id, changes: fields }) : await add(fields);
    return refusal ? commandSentence(refusal) : null;
  };
  const code = (label: string, field: 'from' | 'to') => (
    <TextInput
      label={label}
      value={form[field]}
      maxLength={3}
      onChange={(event) => change({ [field]: event.currentTarget.value.toUpperCase() })}
      data-autofocus={field === 'from' || undefined}
    />
  );
  return (
    <FormDialog
      title={rate ? 'Edit the rate' : 'Enter a rate'}
      opened={opened}
      onClose={onClose}
      submitLabel={rate ? 'Keep changes' : 'Enter it'}
      onSubmit={submit}
    >
      <Stack gap="md">
        <Group grow align="start">
          {code('One unit of', 'from')}
          <NumberInput
            label="Is worth"
            value={form.rate}
            min={0}
            max={1e9}
            decimalScale={8}
            hideControls
            onChange={(typed) => change({ rate: typed === '' ? 0 : Number(typed) })}
          />
          {code('In', 'to')}
        </Group>
        <DateField
          label="On"
          value={form.on}
          onChange={(on) => change({ on: on ?? today })}
          clearable={false}
        />
      </Stack>
    </FormDialog>
  );
}
