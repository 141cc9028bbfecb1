import type { ReactNode } from 'react';
import classes from './StatusTag.module.css';

/**
 * How a status feels: plain, good (pine), due now (amber) or a problem (clay). Its words say the same, so
 * colour is never alone.
 */
export type Tone = 'plain' | 'pine' | 'amber' | 'clay';

/** A status in one or two words. */
export function StatusTag({
  tone = 'plain',
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
