import { NumberInput, TextInput, type NumberInputProps } from '@mantine/core';
import { decimalsOf, toMajor, toMinor } from '../../../core/kit/money';
import { hiddenAmount } from '../format';
import { usePreferences } from '../preferences';

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

/**
 * An amount of money, typed in major units and handed on in minor ones; the currency stands beside it. While
 * amounts are hidden it can neither be read nor changed.
 */
export function MoneyField({ value, onChange, currency, ...rest }: MoneyFieldProps) {
  const { hideAmounts } = usePreferences();
  if (hideAmounts) return <TextInput {...rest} required={false} value={hiddenAmount} readOnly />;
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
