import { Checkbox } from '@mantine/core';
import classes from '../documents.module.css';

/** Something that can be ticked, in words. */
export interface TickChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint: string;
}

interface TicksProps<Value extends string> {
  readonly title: string;
  readonly choices: readonly TickChoice<Value>[];
  readonly ticked: readonly Value[];
  readonly onChange: (ticked: Value[]) => void;
}

/** Boxes to tick, kept in the order they are listed. */
export function Ticks<Value extends string>({ title, choices, ticked, onChange }: TicksProps<Value>) {
  const toggled = (value: Value, isTicked: boolean): Value[] =>
    choices.map((choice) => choice.value).filter((one) => (one === value ? isTicked : ticked.includes(one)));
  return (
    <fieldset className={classes.sections}>
      <legend>{title}</legend>
      {choices.map(({ value, label, hint }) => (
        <Checkbox
          key={value}
          label={label}
          description={hint}
          checked={ticked.includes(value)}
          onChange={(event) => onChange(toggled(value, event.currentTarget.checked))}
        />
      ))}
    </fieldset>
  );
}
