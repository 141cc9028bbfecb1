import type { ReactNode } from 'react';
import classes from './FirstRun.module.css';

const heights = [0, 26, 54, 84, 118, 156];

/** A page over contour lines, for what stands where no plan is open. */
export function ContourPage({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.page}>
      <svg className={classes.contours} viewBox="0 0 1200 420" preserveAspectRatio="none" aria-hidden="true">
        {heights.map((down) => (
          <path
            key={down}
            transform={`translate(0 ${down})`}
            d="M-20 250C200 160 350 330 560 220S960 20 1230 110"
          />
        ))}
      </svg>
      {children}
    </div>
  );
}
