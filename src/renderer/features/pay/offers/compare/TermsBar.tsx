import { Group, SegmentedControl, Select } from '@mantine/core';
import { NumberField, PercentField } from '../edit/NumberField';
import type { Terms } from './terms';

const own = 'own';

interface TermsBarProps {
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
  /** The currencies the offers are in; with more than one, all can be seen in one of them. */
  readonly currencies: readonly string[];
}

/** Over how many years, before or after tax, at what rate, in which currency. */
export function TermsBar({ terms, onChange, currencies }: TermsBarProps) {
  return (
    <Group align="end" gap="md">
      <NumberField
        label="Years"
        min={1}
        max={10}
        value={terms.years}
        onChange={(years) => onChange({ ...terms, years: Math.min(10, Math.max(1, years)) })}
      />
      <PercentField
        label="Rate for present value"
        max={50}
        value={terms.rate}
        onChange={(rate) => onChange({ ...terms, rate })}
      />
      <SegmentedControl
        aria-label="Before or after tax"
        value={terms.net ? 'net' : 'gross'}
        data={[
          { value: 'gross', label: 'Before tax' },
          { value: 'net', label: 'After tax and cost of living' },
        ]}
        onChange={(value) => onChange({ ...terms, net: value === 'net' })}
      />
      {currencies.length > 1 && (
        <Select
          label="Amounts in"
          w={170}
          data={[
            { value: own, label: 'Each its own' },
            ...currencies.map((code) => ({ value: code, label: `All in ${code}` })),
          ]}
          value={terms.currency ?? own}
          onChange={(code) => onChange({ ...terms, currency: code === own ? null : code })}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
        />
      )}
    </Group>
  );
}
