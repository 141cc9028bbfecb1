import { ActionIcon, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import {
  roundsInOrder,
  roundWarnings,
  talkState,
  type RoundWarning,
} from '../../../../../core/negotiation/round.queries';
import type { Round } from '../../../../../core/negotiation/talk';
import { useDerived, useFormat, usePlan, useRemoval } from '../../../../plan';
import { EmptyState, Panel } from '../../../../ui';
import classes from '../../pay.module.css';
import { RoundDialog } from './RoundDialog';

const warningWords: Readonly<Record<RoundWarning['kind'], string>> = {
  'below-floor': 'This is under your floor.',
  'second-concession': 'You went down twice without getting anything in between.',
  'number-first': 'You named a figure before they did.',
  'under-deadline': 'Said within two days of their deadline; ask for time before you decide.',
};

/** The real talk, move by move: who said what, what was given and got, and where it stands. */
export function Rounds() {
  const { currency } = usePlan().negotiation;
  const rounds = useDerived(roundsInOrder);
  const warnings = useDerived(roundWarnings);
  const [adding, dialog] = useDisclosure();
  const add = (
    <Button
      size="compact-sm"
      variant="light"
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      onClick={dialog.open}
    >
      Note a move
    </Button>
  );
  return (
    <Panel title="The talk so far" note={rounds.length > 0 && add}>
      {rounds.length === 0 && (
        <EmptyState action={add}>
          When the talk is on, note each move, theirs and yours. You see how far they are from your floor and
          target, and what to look out for.
        </EmptyState>
      )}
      {rounds.length > 0 && <Distance currency={currency} />}
      <ul className={classes.lines}>
        {rounds.map((round) => (
          <RoundLine
            key={round.id}
            round={round}
            currency={currency}
            warnings={warnings.filter(({ roundId }) => roundId === round.id)}
          />
        ))}
      </ul>
      <RoundDialog key={String(adding)} round={null} opened={adding} onClose={dialog.close} />
    </Panel>
  );
}

function Distance({ currency }: { readonly currency: string }) {
  const { theirs, overFloor, toTarget } = useDerived(talkState);
  const { money } = useFormat();
  if (theirs === null) return <p className={classes.muted}>They have not named a figure yet.</p>;
  const floor =
    overFloor === null
      ? ''
      : overFloor < 0
        ? `, ${money(-overFloor, currency)} under your floor`
        : `, ${money(overFloor, currency)} over your floor`;
  const target =
    toTarget === null
      ? ''
      : toTarget <= 0
        ? ', and your target is reached'
        : `, and ${money(toTarget, currency)} short of your target`;
  return (
    <p className={classes.muted}>
      They stand at {money(theirs, currency)}
      {floor}
      {target}.
    </p>
  );
}

interface RoundLineProps {
  readonly round: Round;
  readonly currency: string;
  readonly warnings: readonly RoundWarning[];
}

function RoundLine({ round, currency, warnings }: RoundLineProps) {
  const { date, money, prose } = useFormat();
  const remove = useRemoval('round.remove');
  const [editing, dialog] = useDisclosure();
  const who = round.by === 'me' ? 'You' : 'They';
  return (
    <li>
      <span>
        <strong>{who}</strong>
        {round.figure !== null && <>: {money(round.figure, currency)}</>}
        {round.said !== '' && <>, {prose(round.said)}</>}
        <small>
          {date(round.on)}
          {round.gave !== '' && `, given: ${prose(round.gave)}`}
          {round.got !== '' && `, got: ${prose(round.got)}`}
          {round.answerBy !== null && `, answer by ${date(round.answerBy)}`}
        </small>
        {warnings.map(({ kind }) => (
          <p key={kind} className={classes.warnings}>
            <IconAlertTriangle size={14} aria-hidden="true" /> {warningWords[kind]}
          </p>
        ))}
      </span>
      <span className={classes.tools}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Edit the move of ${date(round.on)}`}
          onClick={dialog.open}
        >
          <IconPencil size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Remove the move of ${date(round.on)}`}
          onClick={() => void remove({ id: round.id }, 'the move')}
        >
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      </span>
      <RoundDialog key={String(editing)} round={round} opened={editing} onClose={dialog.close} />
    </li>
  );
}
