import type { Level } from '../../../../../core/paths/path';
import { expectationsByCategory } from '../../../../../core/paths/path.queries';
import { weightOf } from '../../../../../core/readiness/rules/weighted-share';
import classes from '../readiness.module.css';
import { NumberSetting } from './NumberSetting';

interface WeightsProps {
  readonly level: Level;
  readonly weights: Readonly<Record<string, number>>;
  readonly onChange: (weights: Record<string, number>) => void;
}

/** How much an expectation of each category weighs; a weight of 1 is the same as none. */
export function Weights({ level, weights, onChange }: WeightsProps) {
  return (
    <fieldset className={classes.weights}>
      <legend>What an expectation weighs, by category</legend>
      {[...expectationsByCategory(level).keys()].map((category) => (
        <NumberSetting
          key={category}
          label={category}
          value={weightOf(weights, category)}
          min={0}
          max={10}
          step={0.5}
          onCommit={(weight) => onChange(Object.fromEntries([...Object.entries(weights), [category, weight ?? 1]]))}
        />
      ))}
    </fieldset>
  );
}
