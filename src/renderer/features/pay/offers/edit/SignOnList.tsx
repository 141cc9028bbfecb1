import { Button, Fieldset, Group, Select, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { plainSignOn, type SignOn } from '../../../../../core/offers/offer';
import { MoneyField } from '../../../../plan/fields/MoneyField';
import { EmptyState } from '../../../../ui';
import { NumberField } from './NumberField';
import { freeId, type OfferFormProps } from './offer-form';

/** What is paid for signing, in as many parts as there are, and what goes back when one leaves early. */
export function SignOnList({ offer, onChange }: OfferFormProps) {
  const set = (signOns: SignOn[]): void => onChange({ signOns });
  const change = (at: number, changes: Partial<SignOn>): void =>
    set(offer.signOns.map((part, place) => (place === at ? { ...part, ...changes } : part)));
  const add = (
    <Button
      variant="light"
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      onClick={() => set([...offer.signOns, plainSignOn(freeId(offer.signOns), 0)])}
    >
      Add a sign-on payment
    </Button>
  );
  if (offer.signOns.length === 0) {
    return (
      <EmptyState action={add}>
        Money paid once for joining, perhaps a second part after a year. Say until when it has to be paid
        back.
      </EmptyState>
    );
  }
  return (
    <Stack gap="md">
      {offer.signOns.map((part, at) => (
        <Fieldset key={part.id} legend={`Payment ${at + 1}`}>
          <Group grow align="start">
            <MoneyField
              label="Amount"
              currency={offer.currency}
              value={part.amount}
              onChange={(amount) => change(at, { amount: amount ?? 0 })}
            />
            <NumberField
              label="Paid in month"
              min={1}
              max={120}
              value={part.month}
              onChange={(month) => change(at, { month })}
            />
            <NumberField
              label="Goes back if you leave within"
              suffix=" months"
              max={120}
              value={part.clawBackMonths}
              onChange={(clawBackMonths) => change(at, { clawBackMonths })}
            />
          </Group>
          <Group justify="space-between" align="end" mt="sm">
            <Select
              label="What goes back"
              value={part.clawBack}
              data={[
                { value: 'whole', label: 'All of it' },
                { value: 'pro-rata', label: 'The part for the months that are missing' },
              ]}
              onChange={(clawBack) =>
                change(at, { clawBack: clawBack === 'pro-rata' ? 'pro-rata' : 'whole' })
              }
              allowDeselect={false}
              w={320}
            />
            <Button
              variant="subtle"
              color="gray"
              onClick={() => set(offer.signOns.filter((_, place) => place !== at))}
            >
              Remove payment {at + 1}
            </Button>
          </Group>
        </Fieldset>
      ))}
      <div>{add}</div>
    </Stack>
  );
}
