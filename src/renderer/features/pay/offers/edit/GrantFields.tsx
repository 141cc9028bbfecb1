import { Button, Fieldset, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import type { Grant } from '../../../../../core/offers/offer';
import { MoneyField } from '../../../../plan/fields/MoneyField';
import { NumberField } from './NumberField';
import { VestingField } from './VestingField';

interface GrantFieldsProps {
  readonly grant: Grant;
  readonly currency: string;
  readonly onChange: (changes: Partial<Grant>) => void;
  readonly onRemove: () => void;
}

/** One grant: how many units at what price, or what it is worth as a whole, and when it becomes one's own. */
export function GrantFields({ grant, currency, onChange, onRemove }: GrantFieldsProps) {
  const name = grant.title === '' ? 'Grant' : grant.title;
  return (
    <Fieldset legend={grant.kind === 'option' ? `Options: ${name}` : `Shares: ${name}`}>
      <Stack gap="sm">
        <Group grow align="start">
          <TextInput
            label="Name"
            value={grant.title}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
          />
          <NumberInput
            label="Units"
            description={grant.kind === 'rsu' ? 'Empty where only a value is named' : undefined}
            value={grant.units ?? ''}
            min={0}
            allowDecimal={false}
            thousandSeparator=","
            hideControls
            onChange={(typed) =>
              onChange({ units: typed === '' ? (grant.kind === 'option' ? 0 : null) : Number(typed) })
            }
          />
          {grant.units === null ? (
            <MoneyField
              label="Value of the whole grant"
              currency={currency}
              value={grant.value}
              onChange={(value) => onChange({ value: value ?? 0 })}
            />
          ) : (
            <MoneyField
              label="Price of one today"
              currency={currency}
              value={grant.price}
              onChange={(price) => onChange({ price: price ?? 0 })}
            />
          )}
        </Group>
        {grant.kind === 'option' && (
          <Group grow align="start">
            <MoneyField
              label="Strike, to exercise one"
              currency={currency}
              value={grant.strike}
              onChange={(strike) => onChange({ strike: strike ?? 0 })}
            />
            <NumberField
              label="Time to exercise after leaving"
              description="0: they lapse when you leave"
              suffix=" months"
              max={240}
              value={grant.windowMonths}
              onChange={(windowMonths) => onChange({ windowMonths })}
            />
          </Group>
        )}
        <VestingField vesting={grant.vesting} onChange={(vesting) => onChange({ vesting })} />
        <Group justify="space-between" align="end">
          <NumberField
            label="Granted after"
            suffix=" months"
            max={240}
            value={grant.startMonth}
            onChange={(startMonth) => onChange({ startMonth })}
          />
          <Button variant="subtle" color="gray" onClick={onRemove}>
            Remove {name}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
