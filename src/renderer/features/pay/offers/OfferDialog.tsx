import { Group, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import type { Offer } from '../../../../core/negotiation/offer';
import { usePlan, useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { MoneyField } from '../../../plan/fields/MoneyField';
import { FormDialog } from '../../../ui';

interface OfferDialogProps {
  /** The offer to edit, or null to add one. */
  readonly offer: Offer | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Everything an offer holds. */
export function OfferDialog({ offer, opened, onClose }: OfferDialogProps) {
  const { currency } = usePlan();
  const [form, setForm] = useState(offer ?? blank(currency));
  const change = (changes: Partial<Offer>): void => setForm((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('offer.add');
  const edit = useTriedCommand('offer.edit');
  const submit = async (): Promise<string | null> => {
    const { id: _id, ...fields } = form;
    const refusal = offer ? await edit({ id: offer.id, changes: fields }) : await add(fields);
    return refusal ? commandSentence(refusal) : null;
  };
  const money = (label: string, part: 'base' | 'bonus' | 'signOn' | 'equity') => (
    <MoneyField label={label} currency={form.currency} value={form[part]} onChange={(amount) => change({ [part]: amount ?? 0 })} />
  );
  return (
    <FormDialog title={offer ? 'Edit the offer' : 'Add an offer'} opened={opened} onClose={onClose} submitLabel={offer ? 'Keep changes' : 'Add offer'} onSubmit={submit}>
      <Group grow align="start">
        <TextInput label="Company" value={form.company} onChange={(event) => change({ company: event.currentTarget.value })} required data-autofocus />
        <TextInput label="Role" value={form.role} onChange={(event) => change({ role: event.currentTarget.value })} />
      </Group>
      <Group grow align="start">
        <TextInput
          label="Currency"
          value={form.currency}
          maxLength={3}
          onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <DateField label="Answer by" value={form.answerBy} onChange={(answerBy) => change({ answerBy })} />
      </Group>
      <Group grow align="start">
        {money('Base a year', 'base')}
        {money('Bonus a year', 'bonus')}
      </Group>
      <Group grow align="start">
        {money('Sign-on, paid once', 'signOn')}
        {money('Equity, the whole grant', 'equity')}
        <NumberInput label="Vests over years" value={form.vestingYears} min={1} max={10} allowDecimal={false} onChange={(years) => change({ vestingYears: Number(years) })} />
      </Group>
      <Textarea label="Notes" value={form.notes} onChange={(event) => change({ notes: event.currentTarget.value })} autosize minRows={2} />
    </FormDialog>
  );
}

const blank = (currency: string): Offer => ({
  id: 'new', company: '', role: '', currency, base: 0, bonus: 0, signOn: 0, equity: 0, vestingYears: 4, answerBy: null, status: 'open', notes: '',
});
