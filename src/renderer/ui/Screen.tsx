import { useEffect, useRef, type ReactNode } from 'react';
import classes from './Screen.module.css';

interface ScreenProps {
  /** A sentence that says something true about this person, rather than the name of a place. */
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The frame of a screen; going to it begins at its top, with the focus on its title, unless something on it
 * was meant and has the focus already.
 */
export function Screen({ title, subtitle, actions, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (screen.current?.contains(document.activeElement)) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={screen} className={classes.screen}>
      <header className={classes.head}>
        <div className={classes.words}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>{title}</h1>
          {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
