import { useMemo } from 'react';
import type { AttachedTo } from '../../../../core/attachments/attachment.commands';
import type { Evidence } from '../../../../core/evidence/evidence';
import { Attachments } from '../../../plan/Attachments';
import { useAttaching } from '../../../plan/attaching';
import classes from './evidence.module.css';

/** The files that show a piece of evidence, folded away until they are asked for. */
export function EvidenceFiles({ piece: { id, attachmentIds } }: { readonly piece: Evidence }) {
  const to = useMemo((): AttachedTo => ({ noun: 'evidence', id }), [id]);
  const attaching = useAttaching(to);
  const count = attachmentIds.length;
  return (
    <details className={classes.why}>
      <summary>{count === 0 ? 'Attach files' : count === 1 ? 'One file' : `${count} files`}</summary>
      <Attachments to={to} ids={attachmentIds} attaching={attaching} />
    </details>
  );
}
