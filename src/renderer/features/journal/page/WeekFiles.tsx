import { useEffect, useEffectEvent } from 'react';
import type { AttachedTo } from '../../../../core/attachments/attachment.commands';
import { AttachButton, AttachedFiles } from '../../../plan/Attachments';
import type { Attaching } from '../../../plan/attaching';
import { Panel } from '../../../ui';

interface WeekFilesProps {
  readonly to: AttachedTo;
  readonly ids: readonly string[];
  readonly attaching: Attaching;
}

/** The images and files of a week; one that is pasted anywhere on its page is attached. */
export function WeekFiles({ to, ids, attaching }: WeekFilesProps) {
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || event.defaultPrevented) return;
    event.preventDefault();
    void attaching.take(files);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => paste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
  return (
    <Panel title="Images and files" note={<AttachButton attaching={attaching} />}>
      <AttachedFiles
        to={to}
        ids={ids}
        attaching={attaching}
        hint="A chart, a screenshot or a letter can be pasted on this page or dropped here. It is copied beside the plan."
      />
    </Panel>
  );
}
