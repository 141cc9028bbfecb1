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
  wrap = false,
  children,
}: {
  readonly tone?: Tone;
  /** For words that may be long, such as the name of a thing. */
  readonly wrap?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <span className={classes.tag} data-tone={tone} data-wrap={wrap}>
      {children}
    </span>
  );
}
