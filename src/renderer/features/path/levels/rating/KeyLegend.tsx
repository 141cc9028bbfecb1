import { Kbd } from '@mantine/core';
import classes from './rating.module.css';

const keys: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['1', '2', '3', '4'], does: 'rate and go on' },
  { keys: ['↑', '↓'], does: 'move' },
  { keys: ['Backspace'], does: 'take back' },
];

/** The keys that rate the line that has the focus. */
export function KeyLegend() {
  return (
    <p className={classes.legend}>
      {keys.map(({ keys: printed, does }) => (
        <span key={does}>
          {printed.map((key) => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}{' '}
          {does}
        </span>
      ))}
    </p>
  );
}
