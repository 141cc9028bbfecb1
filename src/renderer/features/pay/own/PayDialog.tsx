import { Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import type { PayRecord } from '../../../../core/pay/pay';
import { usePlan, useToday, useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { MoneyField } from '../../../plan/fields/MoneyField';
import { FormDialog } from '../../../ui';

interface PayDialogProps {
  /** The record to edit, or null to add one. */
  readonly record: PayRecord | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What a year is paid from a date on. */
export function PayDialog({ record, opened, onClose }: PayDialogProps) {
  const today = useToday();
  const { currency } = usePlan();
  const [form, setForm] = useState(record ?? { id: 'new', from: today, currency, base: 0, bonus: 0, equity: 0, benefits: 0, note: '' });
  const change = (changes: Partial<PayRecord>): void => setForm((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('pay.add');
  const edit = useTriedCommand('pay.edit');
  const submit = async (): Promise<string | null> => {
    const { id: _id, ...fields } = form;
    const refusal = record ? await edit({ id: record.id, changes: fields }) : await add(fields);
    return refusal ? commandSentence(refusal) : null;
  };
  return (
    <FormDialog title={record ? 'Edit the pay' : 'Add pay'} opened={opened} onClose={onClose} submitLabel={record ? 'Keep changes' : 'Add pay'} onSubmit={submit}>
      <Group grow align="start">
        <DateField label="From" value={form.from} onChange={(from) => change({ from: from ?? today })} clearable={false} />
        <TextInput
          label="Currency"
          description="Three letters, such as USD"
          value={form.currency}
          maxLength={3}
          onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
        />
      </Group>
      <MoneyField label="Base a year" currency={form.currency} value={form.base} onChange={(base) => change({ base: base ?? 0 })} data-autofocus />
      <Group grow align="start">
        <MoneyField label="Bonus a year" currency={form.currency} value={form.bonus} onChange={(bonus) => change({ bonus: bonus ?? 0 })} />
        <MoneyField label="Equity vested a year" currency={form.currency} value={form.equity} onChange={(equity) => change({ equity: equity ?? 0 })} />
        <MoneyField label="Benefits a year" currency={form.currency} value={form.benefits} onChange={(benefits) => change({ benefits: benefits ?? 0 })} />
      </Group>
      <Textarea label="Note" value={form.note} onChange={(event) => change({ note: event.currentTarget.value })} autosize minRows={2} />
    </FormDialog>
  );
}
