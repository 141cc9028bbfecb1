import type { ReactNode } from 'react';
import classes from './PictureKey.module.css';

/** What the two shapes of a picture of categories mean. */
export function PictureKey({ shapes }: { readonly shapes: 'lines' | 'bars' }) {
  return (
    <p className={classes.key}>
      <span>
        {shapes === 'lines' ? claimedLine : <i className={classes.claimedBar} />}
        Claimed by your ratings
      </span>
      <span>
        {shapes === 'lines' ? provenLine : <i className={classes.provenBar} />}
        Proven by evidence
      </span>
    </p>
  );
}

const claimedLine: ReactNode = (
  <svg viewBox="0 0 28 10" aria-hidden="true">
    <line className={classes.claimed} x1={1} y1={5} x2={27} y2={5} />
    <circle className={classes.dot} cx={14} cy={5} r={3.6} />
  </svg>
);

const provenLine: ReactNode = (
  <svg viewBox="0 0 28 10" aria-hidden="true">
    <line className={classes.proven} x1={1} y1={5} x2={27} y2={5} />
    <rect className={classes.square} x={11} y={2} width={6} height={6} />
  </svg>
);
