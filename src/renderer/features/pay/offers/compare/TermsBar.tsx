import { Group, SegmentedControl } from '@mantine/core';
import { NumberField, PercentField } from '../edit/NumberField';
import type { Terms } from './terms';

interface TermsBarProps {
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
}

/** Over how many years, before or after tax, at what rate. */
export function TermsBar({ terms, onChange }: TermsBarProps) {
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
    </Group>
  );
}
