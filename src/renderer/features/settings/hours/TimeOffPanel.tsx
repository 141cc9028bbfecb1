import { Button } from '@mantine/core';
import type { Blackout } from '../../../../core/availability/availability';
import { useFormat, usePlan, useRemoval, useToday } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../SettingsScreen.module.css';
import { TimeOffForm } from './TimeOffForm';

/** Days without learning: those that are over leave the list, and stay in the plan. */
export function TimeOffPanel() {
  const { blackouts } = usePlan().availability;
  const today = useToday();
  const ahead = blackouts.filter(({ to }) => to >= today).toSorted((a, b) => a.from.localeCompare(b.from));
  return (
    <Panel title="Time off">
      {ahead.length === 0 ? (
        <EmptyState>
          Add holidays and other weeks without learning: the schedule leaves them free, and the journal does
          not miss them.
        </EmptyState>
      ) : (
        <ul className={classes.list}>
          {ahead.map((blackout) => (
            <TimeOffRow key={blackout.id} blackout={blackout} />
          ))}
        </ul>
      )}
      <TimeOffForm />
    </Panel>
  );
}

function TimeOffRow({ blackout: { id, from, to, label } }: { readonly blackout: Blackout }) {
  const format = useFormat();
  const remove = useRemoval('availability.removeBlackout');
  const name = label === '' ? 'Time off' : label;
  return (
    <li className={classes.row}>
      <span>
        {name}
        <span className={classes.muted}>
          <br />
          {`${format.date(from)} to ${format.date(to)}`}
        </span>
      </span>
      <Button
        variant="subtle"
        size="xs"
        aria-label={`Remove ${name}`}
        onClick={() => void remove({ id }, `“${name}”`)}
      >
        Remove
      </Button>
    </li>
  );
}
