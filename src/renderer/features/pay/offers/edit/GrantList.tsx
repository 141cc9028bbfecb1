import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { yearlyGrant, type Grant } from '../../../../../core/offers/offer';
import { vestingPresets } from '../../../../../core/offers/vesting';
import { EmptyState } from '../../../../ui';
import { GrantFields } from './GrantFields';
import { freeId, type OfferFormProps } from './offer-form';

/** Every grant of shares or options, refreshers among them. */
export function GrantList({ offer, onChange }: OfferFormProps) {
  const set = (grants: Grant[]): void => onChange({ grants });
  const add = (kind: Grant['kind'], startMonth: number, label: string) => (
    <Button
      variant="light"
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      onClick={() => set([...offer.grants, blankGrant(freeId(offer.grants), kind, startMonth)])}
    >
      {label}
    </Button>
  );
  const buttons = (
    <Group gap="sm">
      {add('rsu', 0, 'Add shares')}
      {add('option', 0, 'Add options')}
      {offer.grants.length > 0 && add('rsu', 12, 'Add a refresher after a year')}
    </Group>
  );
  if (offer.grants.length === 0) {
    return (
      <EmptyState action={buttons}>
        Shares or options with the schedule they vest by. What they are worth is your assumption, and stays
        visible.
      </EmptyState>
    );
  }
  return (
    <Stack gap="md">
      {offer.grants.map((grant, at) => (
        <GrantFields
          key={grant.id}
          grant={grant}
          currency={offer.currency}
          onChange={(changes) =>
            set(offer.grants.map((one, place) => (place === at ? { ...one, ...changes } : one)))
          }
          onRemove={() => set(offer.grants.filter((_, place) => place !== at))}
        />
      ))}
      {buttons}
    </Stack>
  );
}

const blankGrant = (id: string, kind: Grant['kind'], startMonth: number): Grant => ({
  ...yearlyGrant(id, 0, 4),
  kind,
  startMonth,
  units: kind === 'option' ? 0 : null,
  title: startMonth > 0 ? 'Refresher' : kind === 'option' ? 'Options' : 'Shares',
  windowMonths: kind === 'option' ? 3 : 0,
  vesting: vestingPresets[0]?.vesting ?? [],
});
