import { ActionIcon, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Evidence } from '../../../../core/evidence/evidence';
import { proofStateIn } from '../../../../core/evidence/proof.queries';
import { findExpectation } from '../../../../core/paths/path.queries';
import { Link } from '../../../app/Link';
import { useCommand, usePlan, useRemoval, useToday } from '../../../plan';
import { EvidenceFacts } from '../../../plan/evidence/EvidenceFacts';
import { EvidenceForm } from '../../../plan/evidence/EvidenceForm';
import { StrengthTag } from '../../../plan/evidence/StrengthTag';
import classes from './evidence.module.css';

interface EvidenceRowProps {
  readonly piece: Evidence;
  /** Whether the person came here for this very piece. */
  readonly isMeant?: boolean;
  /** More below the facts: why it is strong, say. */
  readonly children?: ReactNode;
}

/** A piece of evidence with its strength and what it supports, to be edited and removed. */
export function EvidenceRow({ piece, isMeant = false, children }: EvidenceRowProps) {
  const remove = useRemoval('evidence.remove');
  const [editing, dialog] = useDisclosure();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isMeant) return;
    row.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: 'center' });
  }, [isMeant]);
  return (
    <li ref={row} tabIndex={-1} data-evidence={piece.id} className={classes.row}>
      <div className={classes.words}>
        <p className={classes.title}>
          {piece.title} <StrengthTag piece={piece} />
        </p>
        <EvidenceFacts piece={piece} />
        <Supports piece={piece} />
        <LineGone piece={piece} />
        {children}
      </div>
      <span className={classes.tools}>
        <ActionIcon variant="subtle" color="gray" aria-label={`Edit: ${piece.title}`} onClick={dialog.open}>
          <IconPencil size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Remove: ${piece.title}`}
          onClick={() => void remove({ id: piece.id }, `“${piece.title}”`)}
        >
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      </span>
      {editing && <EvidenceForm piece={piece} onClose={dialog.close} />}
    </li>
  );
}

function Supports({ piece: { expectationIds } }: { readonly piece: Evidence }) {
  const plan = usePlan();
  const found = expectationIds.flatMap((id) => findExpectation(plan, id)?.expectation ?? []);
  if (found.length === 0) return <small>Supports no expectation yet</small>;
  return (
    <small className={classes.supports}>
      Supports{' '}
      {found.map(({ id, text }) => (
        <Link key={id} to={{ screen: 'path', id, view: 'levels' }} size="sm">
          {text}
        </Link>
      ))}
    </small>
  );
}

/** Evidence whose line is gone can stand on its own again, when the person says so. */
function LineGone({ piece }: { readonly piece: Evidence }) {
  const state = proofStateIn(usePlan(), piece, useToday());
  const edit = useCommand('evidence.edit');
  if (state !== 'unsupported') return null;
  return (
    <p className={classes.gone}>
      The week no longer holds “{piece.line}”, so this counts for nothing.{' '}
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => void edit({ id: piece.id, changes: { line: '' } })}
      >
        Keep it without the line
      </Button>
    </p>
  );
}
