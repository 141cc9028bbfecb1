import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface NumberSettingProps {
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  /** Null where nothing is set. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly isWhole?: boolean;
  readonly suffix?: string;
  /** Whether the field may be left empty, which sets null. */
  readonly mayBeEmpty?: boolean;
  readonly onCommit: (value: number | null) => void;
}

/** A number that is kept when the field is left or Enter is pressed; what cannot be kept goes back to what was. */
export function NumberSetting({ value, mayBeEmpty = false, isWhole = false, suffix = '', onCommit, ...rest }: NumberSettingProps) {
  const [kept, setKept] = useState(value);
  const [draft, setDraft] = useState<number | string>(value ?? '');
  if (kept !== value) {
    setKept(value);
    setDraft(value ?? '');
  }
  const commit = (): void => {
    const next = draft === '' ? null : Number(draft);
    const fits = next === null ? mayBeEmpty : next >= rest.min && next <= rest.max;
    if (!fits) setDraft(value ?? '');
    else if (next !== value) onCommit(next);
  };
  return (
    <NumberInput
      {...rest}
      value={draft}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(press) => {
        if (press.key === 'Enter') commit();
      }}
      allowDecimal={!isWhole}
      allowNegative={false}
      suffix={suffix}
      clampBehavior="blur"
      size="sm"
    />
  );
}
