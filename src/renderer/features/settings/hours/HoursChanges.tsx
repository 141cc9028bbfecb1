import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { HoursChange } from '../../../../core/availability/availability';
import { useFormat, usePlan, useRemoval, useToday } from '../../../plan';
import classes from '../SettingsScreen.module.css';
import { HoursChangeDialog } from './HoursChangeDialog';
import { someWeek } from './some-week';

/** Other hours from a day on: those that hold today, and those to come. */
export function HoursChanges() {
  const { changes } = usePlan().availability;
  const today = useToday();
  const [adding, dialog] = useDisclosure();
  const begun = changes.findLast(({ from }) => from <= today);
  const shown = changes.filter((change) => change === begun || change.from > today);
  return (
    <div className={classes.after}>
      {shown.length > 0 && (
        <ul className={classes.list}>
          {shown.map((change) => <ChangeRow key={change.id} change={change} hasBegun={change === begun} />)}
        </ul>
      )}
      <Button variant="default" size="xs" onClick={dialog.open}>
        Other hours from a day on…
      </Button>
      <HoursChangeDialog key={String(adding)} opened={adding} onClose={dialog.close} />
    </div>
  );
}

function ChangeRow({ change, hasBegun }: { readonly change: HoursChange; readonly hasBegun: boolean }) {
  const { date, hours, weekday } = useFormat();
  const remove = useRemoval('availability.removeHoursChange');
  const when = `${hasBegun ? 'Since' : 'From'} ${date(change.from)}`;
  const total = hours(change.weekdayHours.reduce((sum, some) => sum + some, 0));
  const days = someWeek.flatMap((day, at) => {
    const some = change.weekdayHours[at] ?? 0;
    return some > 0 ? [`${weekday(day)} ${hours(some)}`] : [];
  });
  return (
    <li className={classes.row}>
      <span>
        {`${when}: ${total} a week`}
        <span className={classes.muted}>
          <br />
          {days.length === 0 ? 'No weekday has hours.' : days.join(', ')}
        </span>
      </span>
      <Button
        variant="subtle"
        size="xs"
        aria-label={`Remove the hours from ${date(change.from)} on`}
        onClick={() => void remove({ id: change.id }, `the hours from ${date(change.from)} on`)}
      >
        Remove
      </Button>
    </li>
  );
}
