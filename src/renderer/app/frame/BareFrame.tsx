import type { ReactNode } from 'react';
import { Mark } from './Mark';
import classes from './Shell.module.css';

/** The frame where no plan is open: the name, and what there is to do. */
export function BareFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.bare}>
      <header className={classes.brand}>
        <Mark />
        <span>Waymark</span>
      </header>
      <main>{children}</main>
    </div>
  );
}
