import { useId, type ReactNode } from 'react';
import classes from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  /** A few words or a control at the end of the heading. */
  readonly note?: ReactNode;
  /** Without padding, for pictures and tables that reach the edge. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A card with a heading, and a region of the page of that name. */
export function Panel({ title, note, flush = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={flush ? `${classes.panel} ${classes.flush}` : classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>{title}</h2>
        {note && <div className={classes.note}>{note}</div>}
      </div>
      {children}
    </section>
  );
}
