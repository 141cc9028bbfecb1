import { Group, Stack } from '@mantine/core';
import type { Benefits } from '../../../../../core/offers/offer';
import { MoneyField } from '../../../../plan/fields/MoneyField';
import { NumberField, PercentField } from './NumberField';
import type { OfferFormProps } from './offer-form';

/** What comes with the pay, as the person values it, and the time it takes. */
export function BenefitFields({ offer, onChange }: OfferFormProps) {
  const { benefits, currency } = offer;
  const change = (changes: Partial<Benefits>): void => onChange({ benefits: { ...benefits, ...changes } });
  return (
    <Stack gap="md">
      <Group grow align="start">
        <PercentField
          label="Pension paid on top"
          description="Share of the base they add"
          value={benefits.pensionMatch}
          onChange={(pensionMatch) => change({ pensionMatch })}
        />
        <MoneyField
          label="Insurance a year"
          description="What it would cost you"
          currency={currency}
          value={benefits.insurance}
          onChange={(insurance) => change({ insurance: insurance ?? 0 })}
        />
        <MoneyField
          label="Allowances a year"
          description="Travel, learning, equipment"
          currency={currency}
          value={benefits.allowances}
          onChange={(allowances) => change({ allowances: allowances ?? 0 })}
        />
      </Group>
      <Group grow align="start">
        <NumberField
          label="Paid leave"
          suffix=" days"
          max={366}
          decimals={1}
          value={benefits.leaveDays}
          onChange={(leaveDays) => change({ leaveDays })}
        />
        <NumberField
          label="Hours a week"
          min={1}
          max={100}
          decimals={1}
          value={benefits.weeklyHours}
          onChange={(weeklyHours) => change({ weeklyHours })}
        />
        <NumberField
          label="Remote days a week"
          max={7}
          decimals={1}
          value={benefits.remoteDays}
          onChange={(remoteDays) => change({ remoteDays })}
        />
      </Group>
      <Group grow align="start">
        <NumberField
          label="Way to work and back"
          suffix=" minutes a day"
          max={600}
          value={benefits.commuteMinutes}
          onChange={(commuteMinutes) => change({ commuteMinutes })}
        />
        <MoneyField
          label="Cost of the way, a year"
          currency={currency}
          value={benefits.commuteCost}
          onChange={(commuteCost) => change({ commuteCost: commuteCost ?? 0 })}
        />
      </Group>
    </Stack>
  );
}
