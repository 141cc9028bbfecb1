import { Button } from '@mantine/core';
import { useCommand, useFormat, usePlan, useRemoval, useToday } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../SettingsScreen.module.css';
import { timeOffAhead, type TimeOff } from './time-off';
import { TimeOffForm } from './TimeOffForm';

/** Days without learning: those that are over leave the list, and stay in the plan. */
export function TimeOffPanel() {
  const { availability } = usePlan();
  const ahead = timeOffAhead(availability, useToday());
  return (
    <Panel title="Time off">
      {ahead.length === 0 ? (
        <EmptyState>
          Add holidays and other weeks without learning: the schedule leaves them free, and the journal does
          not miss them.
        </EmptyState>
      ) : (
        <ul className={classes.list}>
          {ahead.map((off) => <TimeOffRow key={off.kind === 'day' ? off.on : off.id} off={off} />)}
        </ul>
      )}
      <TimeOffForm />
    </Panel>
  );
}

function TimeOffRow({ off }: { readonly off: TimeOff }) {
  const { date, longDate } = useFormat();
  const removeStretch = useRemoval('availability.removeBlackout');
  const setDayOff = useCommand('availability.setDayOff');
  const name = off.kind === 'day' ? 'Day off' : off.label === '' ? 'Time off' : off.label;
  const when = off.kind === 'day' ? longDate(off.on) : `${date(off.from)} to ${date(off.to)}`;
  const remove = (): Promise<unknown> =>
    off.kind === 'day' ? setDayOff({ on: off.on, off: false }) : removeStretch({ id: off.id }, `“${name}”`);
  return (
    <li className={classes.row}>
      <span>
        {name}
        <span className={classes.muted}>
          <br />
          {when}
        </span>
      </span>
      <Button variant="subtle" size="xs" aria-label={`Remove ${name}, ${when}`} onClick={() => void remove()}>
        Remove
      </Button>
    </li>
  );
}
