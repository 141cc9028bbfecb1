import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { OwnWindow } from '../../../../../core/rehearsal/counterpart';
import { personas } from '../../../../../core/rehearsal/counterpart';
import { scoreOf } from '../../../../../core/rehearsal/score';
import type { Rehearsal } from '../../../../../core/negotiation/talk';
import { useFormat, usePlan, useRemoval } from '../../../../plan';
import classes from '../../pay.module.css';
import { rehearsedTalk, spokenMove } from './rehearsed-talk';
import { Transcript } from './Transcript';

/** The rehearsals that were kept, each with its score against today's window and all that was said. */
export function KeptRehearsals({ window }: { readonly window: OwnWindow }) {
  const { rehearsals } = usePlan().negotiation;
  const kept = Object.values(rehearsals).toSorted((a, b) => b.on.localeCompare(a.on));
  if (kept.length === 0) return null;
  return (
    <ul className={classes.lines}>
      {kept.map((rehearsal) => (
        <KeptRehearsal key={rehearsal.id} rehearsal={rehearsal} window={window} />
      ))}
    </ul>
  );
}

function KeptRehearsal({ rehearsal, window }: { readonly rehearsal: Rehearsal; readonly window: OwnWindow }) {
  const { currency } = usePlan().negotiation;
  const { date, money } = useFormat();
  const remove = useRemoval('rehearsal.remove');
  const persona = personas.find(({ id }) => id === rehearsal.persona) ?? personas[0];
  if (!persona) return null;
  const moves = rehearsal.moves.flatMap((move) => spokenMove(move) ?? []);
  const { state, lines } = rehearsedTalk(persona.id, rehearsal.seed, window, moves, (amount) =>
    money(amount, currency),
  );
  return (
    <li>
      <details>
        <summary>
          {persona.name}, {date(rehearsal.on)}: {scoreOf(state, window).total} of 100
        </summary>
        <Transcript lines={lines} />
      </details>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`Remove the rehearsal of ${date(rehearsal.on)}`}
        onClick={() => void remove({ id: rehearsal.id }, 'the rehearsal')}
      >
        <IconTrash size={16} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}
