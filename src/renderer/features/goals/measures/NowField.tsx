import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { NumberMeasure } from '../../../../core/goals/measure';
import { useCommand } from '../../../plan';
import classes from './measures.module.css';

interface NowFieldProps {
  readonly goalId: string;
  readonly measure: NumberMeasure;
}

/** Where a figure stands now; kept with Enter or on leaving the field, taken back with Escape. */
export function NowField({ goalId, measure }: NowFieldProps) {
  const record = useCommand('goal.recordMeasure');
  const [typed, setTyped] = useState<number | string | null>(null);
  const keep = async (): Promise<void> => {
    if (typeof typed === 'number' && typed !== measure.now) {
      await record({ id: goalId, measureId: measure.id, now: typed });
    }
    setTyped(null);
  };
  return (
    <NumberInput
      aria-label={`Now: ${measure.title}`}
      size="sm"
      className={classes.now}
      value={typed ?? measure.now}
      suffix={suffixOf(measure.unit)}
      min={-1e12}
      max={1e12}
      onChange={setTyped}
      onBlur={() => void keep()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void keep();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}

const suffixOf = (unit: string): string => (unit === '' || unit === '%' ? unit : ` ${unit}`);
