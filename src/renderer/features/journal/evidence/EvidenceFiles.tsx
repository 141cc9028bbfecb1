import { useMemo } from 'react';
import type { AttachedTo } from '../../../../core/attachments/attachment.commands';
import type { Evidence } from '../../../../core/evidence/evidence';
import { AttachButton, AttachedFiles } from '../../../plan/Attachments';
import { useAttaching } from '../../../plan/attaching';
import classes from './evidence.module.css';

/** The files that show a piece of evidence, folded away until they are asked for. */
export function EvidenceFiles({ piece: { id, title, attachmentIds } }: { readonly piece: Evidence }) {
  const to = useMemo((): AttachedTo => ({ noun: 'evidence', id }), [id]);
  const attaching = useAttaching(to);
  const count = attachmentIds.length;
  return (
    <details className={classes.why}>
      <summary>{count === 0 ? 'Attach files' : count === 1 ? 'One file' : `${count} files`}</summary>
      <div role="group" aria-label={`Files of ${title}`} className={classes.files}>
        <AttachedFiles
          to={to}
          ids={attachmentIds}
          attaching={attaching}
          hint="A chart, a screenshot or a letter can be dropped here. It is copied beside the plan."
        />
        <AttachButton attaching={attaching} />
      </div>
    </details>
  );
}
