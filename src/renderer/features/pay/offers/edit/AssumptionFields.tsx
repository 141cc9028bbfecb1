import { Group, Stack, Text } from '@mantine/core';
import type { Assumptions } from '../../../../../core/offers/offer';
import { NumberField, PercentField } from './NumberField';
import type { OfferFormProps } from './offer-form';

/** What the person takes for granted about an offer; every figure rests on these. */
export function AssumptionFields({ offer, onChange }: OfferFormProps) {
  const { assumptions } = offer;
  const change = (changes: Partial<Assumptions>): void =>
    onChange({ assumptions: { ...assumptions, ...changes } });
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        These are yours. Nobody can know them, so Waymark shows which of them decides.
      </Text>
      <Group grow align="start">
        <PercentField
          label="Raise of the base a year"
          min={-50}
          value={assumptions.raise}
          onChange={(raise) => change({ raise })}
        />
        <PercentField
          label="How likely the bonus is"
          value={assumptions.bonusProbability}
          onChange={(bonusProbability) => change({ bonusProbability })}
        />
        <PercentField
          label="Tax on everything"
          description="Your own effective rate"
          value={assumptions.taxRate}
          onChange={(taxRate) => change({ taxRate })}
        />
      </Group>
      <Group grow align="start">
        <PercentField
          label="Growth of the share price a year"
          min={-95}
          max={300}
          value={assumptions.priceGrowth}
          onChange={(priceGrowth) => change({ priceGrowth })}
        />
        <PercentField
          label="Swing of the share price a year"
          description="Volatility; 40 % is usual for a young company"
          max={300}
          value={assumptions.volatility}
          onChange={(volatility) => change({ volatility })}
        />
        <PercentField
          label="Taken off equity"
          description="What you cannot sell is worth less"
          value={assumptions.haircut}
          onChange={(haircut) => change({ haircut })}
        />
      </Group>
      <NumberField
        label="Cost of living there, with here as 1"
        description="1.2 means that a month there costs a fifth more"
        min={0.1}
        max={10}
        step={0.05}
        decimals={2}
        value={assumptions.costOfLiving}
        onChange={(costOfLiving) => change({ costOfLiving })}
      />
    </Stack>
  );
}
