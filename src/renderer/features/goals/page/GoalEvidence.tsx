import { ActionIcon, Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPaperclip, IconPencil, IconPlus, IconX } from '@tabler/icons-react';
import type { Goal } from '../../../../core/goals/goal';
import { evidenceOfGoal, type GoalEvidence as Piece } from '../../../../core/goals/proof.queries';
import { Link } from '../../../app/Link';
import { useCommand, useDerived } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import { EvidenceFacts } from '../../../plan/evidence/EvidenceFacts';
import { EvidenceForm } from '../../../plan/evidence/EvidenceForm';
import { StrengthTag } from '../../../plan/evidence/StrengthTag';
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
      {adding && (
        <EvidenceForm
          known={{ goalIds: [goal.id], expectationIds: goal.expectationIds }}
          lead={<p className={classes.missing}>For the goal “{goal.title}”</p>}
          onClose={add.close}
        />
      )}
      {attaching && <AttachDialog goal={goal} onClose={attach.close} />}
    </Panel>
  );
}

interface EvidenceLineProps {
  readonly goal: Goal;
  readonly piece: Piece;
}

function EvidenceLine({ goal, piece: { evidence, attached } }: EvidenceLineProps) {
  const detach = useCommand('goal.detachEvidence');
  const [editing, edit] = useDisclosure();
  const { id, title } = evidence;
  return (
    <li className={classes.line}>
      <span>
        <Link to={{ screen: 'journal', id, view: 'evidence' }} c="var(--wm-ink)">
          {title}
        </Link>
        <EvidenceFacts piece={evidence} />
      </span>
      <StrengthTag piece={evidence} />
      <ActionIcon variant="subtle" color="gray" aria-label={`Edit: ${title}`} onClick={edit.open}>
        <IconPencil size={15} aria-hidden="true" />
      </ActionIcon>
      {editing && <EvidenceForm piece={evidence} onClose={edit.close} />}
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
