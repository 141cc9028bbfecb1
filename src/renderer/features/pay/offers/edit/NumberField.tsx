import { NumberInput, type NumberInputProps } from '@mantine/core';

interface NumberFieldProps extends Pick<
  NumberInputProps,
  'label' | 'description' | 'min' | 'max' | 'suffix' | 'step'
> {
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Decimal places that may be typed; none unless told. */
  readonly decimals?: number;
}

/** A plain number of a form; emptied, it is zero or the least there may be. */
export function NumberField({ value, onChange, decimals = 0, min = 0, ...rest }: NumberFieldProps) {
  return (
    <NumberInput
      {...rest}
      min={min}
      value={value}
      decimalScale={decimals}
      onChange={(typed) => onChange(typed === '' ? Math.max(0, min) : Number(typed))}
    />
  );
}

/** A share of 0 to 1, typed in percent. */
export function PercentField({
  value,
  onChange,
  min = 0,
  max = 100,
  ...rest
}: Omit<NumberFieldProps, 'suffix'>) {
  return (
    <NumberField
      {...rest}
      suffix=" %"
      decimals={1}
      min={min}
      max={max}
      value={Math.round(value * 1000) / 10}
      onChange={(percent) => onChange(percent / 100)}
    />
  );
}
