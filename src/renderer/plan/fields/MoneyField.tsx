import { NumberInput, type NumberInputProps } from '@mantine/core';
import { decimalsOf, toMajor, toMinor } from '../../../core/kit/money';

interface MoneyFieldProps extends Pick<
  NumberInputProps,
  'label' | 'description' | 'placeholder' | 'required' | 'error' | 'disabled' | 'w' | 'flex'
> {
  readonly 'data-autofocus'?: boolean;
  /** The amount in minor units, or null for none. */
  readonly value: number | null;
  readonly onChange: (minor: number | null) => void;
  readonly currency: string;
}

/** An amount of money, typed in major units and handed on in minor ones; the currency stands beside it. */
export function MoneyField({ value, onChange, currency, ...rest }: MoneyFieldProps) {
  return (
    <NumberInput
      {...rest}
      value={value === null ? '' : toMajor(value, currency)}
      onChange={(typed) => onChange(typed === '' ? null : toMinor(Number(typed), currency))}
      decimalScale={decimalsOf(currency)}
      min={0}
      max={1e11}
      thousandSeparator=","
      hideControls
      rightSection={<span aria-hidden="true">{currency}</span>}
      rightSectionWidth={56}
      inputMode="decimal"
    />
  );
}
