import { Textarea, type TextareaProps } from '@mantine/core';
import { withoutFigures } from '../format';
import { usePreferences } from '../preferences';

interface ProseFieldProps extends Omit<TextareaProps, 'value' | 'onChange'> {
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/**
 * A person's own words about pay. While amounts are hidden the figures in them are left out, and the words
 * cannot be changed, so that nothing is lost by writing over what is not seen.
 */
export function ProseField({ value, onChange, ...rest }: ProseFieldProps) {
  const { hideAmounts } = usePreferences();
  return (
    <Textarea
      autosize
      minRows={2}
      {...rest}
      value={hideAmounts ? withoutFigures(value) : value}
      readOnly={hideAmounts}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
