import { NumberInput } from '@mantine/core';
import type { YearsBand } from '../../../../../core/paths/path';
import classes from '../editing.module.css';

interface YearsFieldsProps {
  readonly value: YearsBand | null;
  readonly onChange: (years: YearsBand | null) => void;
}

/** A band of years of experience; an empty start means none, an empty end an open one. */
export function YearsFields({ value, onChange }: YearsFieldsProps) {
  return (
    <fieldset className={classes.band}>
      <legend>Years of experience</legend>
      <NumberInput
        label="From"
        min={0}
        max={99}
        value={value?.from ?? ''}
        onChange={(from) => onChange(from === '' ? null : { from: Number(from), to: value?.to ?? null })}
      />
      <NumberInput
        label="To"
        description="Empty for “and more”"
        min={0}
        max={99}
        disabled={value === null}
        value={value?.to ?? ''}
        onChange={(to) => {
          if (value) onChange({ ...value, to: to === '' ? null : Number(to) });
        }}
      />
    </fieldset>
  );
}
