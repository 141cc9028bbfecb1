import { useEffect, useRef, type ReactNode } from 'react';
import classes from '../../pay.module.css';
import { WindowForm } from '../window/WindowForm';
import { Alternatives } from './Alternatives';
import { Concessions } from './Concessions';
import { Emails } from './emails/Emails';
import { Issues } from './issues/Issues';
import { Pack } from './Pack';
import { Replies } from './Replies';
import { Rights } from './rights/Rights';
import { Tips } from './Tips';

/** Everything to prepare before the talk; the tool a tip led to is scrolled to and has the focus. */
export function Prepare({ tool }: { readonly tool: string }) {
  const part = (id: string, panel: ReactNode) => (
    <Part id={id} isMeant={id === tool}>
      {panel}
    </Part>
  );
  return (
    <div className={classes.grid}>
      <div className={classes.stack}>
        {part('window', <WindowForm />)}
        {part('alternatives', <Alternatives />)}
        {part('issues', <Issues />)}
        <Concessions />
        {part('evidence', <Pack />)}
      </div>
      <div className={classes.stack}>
        <Tips />
        {part('rights', <Rights />)}
        {part('replies', <Replies />)}
        {part('emails', <Emails />)}
      </div>
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly isMeant: boolean;
  readonly children: ReactNode;
}

function Part({ id, isMeant, children }: PartProps) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isMeant) return;
    part.current?.focus({ preventScroll: true });
    part.current?.scrollIntoView({ block: 'start' });
  }, [isMeant]);
  return (
    <div ref={part} id={`tool-${id}`} tabIndex={-1} className={classes.part}>
      {children}
    </div>
  );
}
