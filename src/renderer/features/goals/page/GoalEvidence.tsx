import { ActionIcon, Anchor, Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPaperclip, IconPlus, IconX } from '@tabler/icons-react';
import type { Goal } from '../../../../core/goals/goal';
import { evidenceOfGoal, type GoalEvidence as Piece } from '../../../../core/goals/proof.queries';
import { weekOf } from '../../../../core/kit/dates';
import { Link } from '../../../app/Link';
import { request, useCommand, useDerived, useFormat } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import { AddEvidenceDialog } from './AddEvidenceDialog';
import { AttachDialog } from './AttachDialog';
import classes from './page.module.css';

/** What proves the goal: evidence attached to it and evidence of its expectations, newest first. */
export function GoalEvidence({ goal }: { readonly goal: Goal }) {
  const evidence = useDerived(evidenceOfGoal, goal);
  const [adding, add] = useDisclosure();
  const [attaching, attach] = useDisclosure();
  const buttons = (
    <Group gap={8}>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconPlus size={15} aria-hidden="true" />}
        onClick={add.open}
      >
        Add evidence
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPaperclip size={15} aria-hidden="true" />}
        onClick={attach.open}
      >
        Attach
      </Button>
    </Group>
  );
  return (
    <Panel title="Evidence" note={evidence.length > 0 && buttons}>
      {evidence.length === 0 && (
        <EmptyState action={buttons}>
          Nothing proves this goal yet. Add what you did, or attach evidence the plan has already.
        </EmptyState>
      )}
      <ul className={classes.list}>
        {evidence.map((piece) => (
          <EvidenceLine key={piece.evidence.id} goal={goal} piece={piece} />
        ))}
      </ul>
      {adding && <AddEvidenceDialog goal={goal} onClose={add.close} />}
      {attaching && <AttachDialog goal={goal} onClose={attach.close} />}
    </Panel>
  );
}

interface EvidenceLineProps {
  readonly goal: Goal;
  readonly piece: Piece;
}

function EvidenceLine({ goal, piece: { evidence, attached } }: EvidenceLineProps) {
  const { date } = useFormat();
  const detach = useCommand('goal.detachEvidence');
  const { id, title, on, result, link, week } = evidence;
  return (
    <li className={classes.line}>
      <span>
        <Link to={{ screen: 'journal', id: week ?? weekOf(on) }} c="var(--wm-ink)">
          {title}
        </Link>
        <small>
          {date(on)}
          {result && `. ${result}`}
        </small>
        {link && (
          <Anchor
            component="button"
            type="button"
            size="sm"
            onClick={() => void request('link.open', { url: link })}
          >
            {link}
          </Anchor>
        )}
      </span>
      {attached && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Take off the goal: ${title}`}
          onClick={() => void detach({ id: goal.id, evidenceId: id })}
        >
          <IconX size={15} aria-hidden="true" />
        </ActionIcon>
      )}
    </li>
  );
}
