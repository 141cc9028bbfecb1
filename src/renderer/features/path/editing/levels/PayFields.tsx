import { Checkbox, Select, TextInput } from '@mantine/core';
import type { PayBand } from '../../../../../core/paths/path';
import { MoneyField } from '../../../../plan/fields/MoneyField';
import classes from '../editing.module.css';

interface PayFieldsProps {
  readonly legend: string;
  /** The currency and kind a new band begins with. */
  readonly currency: string;
  readonly kind: PayBand['kind'];
  readonly value: PayBand | null;
  readonly onChange: (band: PayBand | null) => void;
}

/** A pay band; without a start there is none. Base pay is always base, so its kind is not asked for. */
export function PayFields({ legend, currency, kind, value, onChange }: PayFieldsProps) {
  const band: PayBand = value ?? { kind, currency, from: 0, to: null, openEnd: false, per: 'year', note: '' };
  const change = (changes: Partial<PayBand>): void => {
    if (value) onChange({ ...band, ...changes });
  };
  return (
    <fieldset className={classes.band}>
      <legend>{legend}</legend>
      <MoneyField
        label="From"
        currency={band.currency}
        value={value?.from ?? null}
        onChange={(from) => onChange(from === null ? null : { ...band, from })}
      />
      <MoneyField label="To" currency={band.currency} disabled={!value} value={value?.to ?? null} onChange={(to) => change({ to })} />
      <Select
        label="Per"
        allowDeselect={false}
        disabled={!value}
        value={band.per}
        data={['year', 'month', 'day', 'hour']}
        onChange={(per) => {
          const period = periods.find((one) => one === per);
          if (period) change({ per: period });
        }}
      />
      {kind !== 'base' && (
        <Select
          label="What it is"
          allowDeselect={false}
          disabled={!value}
          value={band.kind}
          data={[
            { value: 'unstated', label: 'Not said' },
            { value: 'total', label: 'Total pay' },
            { value: 'base', label: 'Base pay' },
          ]}
          onChange={(chosen) => {
            const known = kinds.find((one) => one === chosen);
            if (known) change({ kind: known });
          }}
        />
      )}
      <TextInput
        label="Note"
        disabled={!value}
        maxLength={500}
        value={band.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <Checkbox
        label="More is possible"
        disabled={!value}
        checked={band.openEnd}
        onChange={(event) => change({ openEnd: event.currentTarget.checked })}
      />
    </fieldset>
  );
}

const periods = ['year', 'month', 'day', 'hour'] as const;
const kinds = ['unstated', 'total', 'base'] as const;
