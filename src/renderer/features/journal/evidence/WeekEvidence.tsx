import { ActionIcon, Anchor, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { Evidence } from '../../../../core/evidence/evidence';
import { evidenceNewestFirst } from '../../../../core/evidence/evidence.queries';
import { weekOf, type IsoWeek } from '../../../../core/kit/dates';
import { request, useDerived, useFormat, useRemoval } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../journal.module.css';
import { audienceWords } from '../../../plan/audience-words';
import { EvidenceDialog } from './EvidenceDialog';

/** What the week proves: dated things done, each supporting expectations. */
export function WeekEvidence({ week }: { readonly week: IsoWeek }) {
  const evidence = useDerived(evidenceNewestFirst).filter((piece) => (piece.week ?? weekOf(piece.on)) === week);
  const [adding, dialog] = useDisclosure();
  const add = (
    <Button size="compact-sm" variant="light" leftSection={<IconPlus size={15} aria-hidden="true" />} onClick={dialog.open}>
      Add evidence
    </Button>
  );
  return (
    <Panel title="Evidence of this week" note={evidence.length > 0 && add}>
      {evidence.length === 0 && (
        <EmptyState action={add}>
          Something you did, with a number where there is one. It proves expectations of your level and speaks for you in pay talks.
        </EmptyState>
      )}
      <ul className={classes.list}>
        {evidence.map((piece) => <EvidenceLine key={piece.id} piece={piece} week={week} />)}
      </ul>
      <EvidenceDialog key={String(adding)} week={week} piece={null} opened={adding} onClose={dialog.close} />
    </Panel>
  );
}

function EvidenceLine({ piece, week }: { readonly piece: Evidence; readonly week: IsoWeek }) {
  const { date } = useFormat();
  const remove = useRemoval('evidence.remove');
  const [editing, dialog] = useDisclosure();
  const supports = piece.expectationIds.length;
  return (
    <li>
      <span className={classes.words}>
        {piece.title}
        {piece.result !== '' && <small>{piece.result}</small>}
        <small>
          {date(piece.on)}, {audienceWords[piece.audience].toLowerCase()}, supports {supports} {supports === 1 ? 'expectation' : 'expectations'}
        </small>
        {piece.link !== '' && (
          <Anchor component="button" type="button" size="sm" onClick={() => void request('link.open', { url: piece.link })}>{piece.link}</Anchor>
        )}
      </span>
      <span className={classes.tools}>
        <ActionIcon variant="subtle" color="gray" aria-label={`Edit: ${piece.title}`} onClick={dialog.open}>
          <IconPencil size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={`Remove: ${piece.title}`} onClick={() => void remove({ id: piece.id }, `“${piece.title}”`)}>
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      </span>
      <EvidenceDialog key={String(editing)} week={week} piece={piece} opened={editing} onClose={dialog.close} />
    </li>
  );
}
