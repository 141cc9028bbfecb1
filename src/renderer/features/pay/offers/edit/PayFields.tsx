import { Group, Stack, TextInput } from '@mantine/core';
import { DateField } from '../../../../plan/fields/DateField';
import { ProseField } from '../../../../plan/fields/ProseField';
import { MoneyField } from '../../../../plan/fields/MoneyField';
import type { OfferFormProps } from './offer-form';

/** Who offers what, and by when they want an answer. */
export function PayFields({ offer, onChange }: OfferFormProps) {
  const { currency } = offer;
  return (
    <Stack gap="md">
      <Group grow align="start">
        <TextInput
          label="Company"
          value={offer.company}
          onChange={(event) => onChange({ company: event.currentTarget.value })}
          required
          data-autofocus
        />
        <TextInput
          label="Role"
          value={offer.role}
          onChange={(event) => onChange({ role: event.currentTarget.value })}
        />
      </Group>
      <Group grow align="start">
        <TextInput
          label="Place"
          value={offer.place}
          onChange={(event) => onChange({ place: event.currentTarget.value })}
        />
        <TextInput
          label="Currency"
          description="Three letters, such as USD"
          value={currency}
          maxLength={3}
          onChange={(event) => onChange({ currency: event.currentTarget.value.toUpperCase() })}
        />
      </Group>
      <Group grow align="start">
        <MoneyField
          label="Base a year"
          currency={currency}
          value={offer.base}
          onChange={(base) => onChange({ base: base ?? 0 })}
        />
        <MoneyField
          label="Target bonus a year"
          currency={currency}
          value={offer.bonus}
          onChange={(bonus) => onChange({ bonus: bonus ?? 0 })}
        />
      </Group>
      <Group grow align="start">
        <DateField label="Starts on" value={offer.startsOn} onChange={(startsOn) => onChange({ startsOn })} />
        <DateField label="Answer by" value={offer.answerBy} onChange={(answerBy) => onChange({ answerBy })} />
      </Group>
      <ProseField label="Notes" value={offer.notes} onChange={(notes) => onChange({ notes })} />
    </Stack>
  );
}
