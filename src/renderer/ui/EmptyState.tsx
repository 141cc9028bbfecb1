import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  /** What this place is for, in one or two sentences. */
  readonly children: ReactNode;
  /** The one next thing to do. */
  readonly action?: ReactNode;
}

/** What stands where nothing is yet. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <p className={classes.text}>{children}</p>
      {action}
    </div>
  );
}
