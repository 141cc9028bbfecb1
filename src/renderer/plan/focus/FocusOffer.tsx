import { Button, Group, NumberInput, SegmentedControl } from '@mantine/core';
import { useId, useState } from 'react';
import { leftFocusHours, type Focus } from '../../../core/milestones/focus';
import { notify } from '../../ui/notify';
import { useFormat } from '../format';
import { usePlan } from '../open-plan';
import { dateOf } from '../today';
import { undo, useCommand } from '../use-command';
import { keep } from './focus';
import classes from './FocusOffer.module.css';

interface FocusOfferProps {
  readonly left: Focus;
  readonly onDone: () => void;
}

/** A timer was running when Waymark closed: its hours can be logged until then, until now or as they are written, or thrown away. */
export function FocusOffer({ left, onDone }: FocusOfferProps) {
  const heading = useId();
  const { milestones } = usePlan();
  const format = useFormat();
  const [{ untilClosed, untilNow }] = useState(() => leftFocusHours(left, Date.now()));
  const [hours, setHours] = useState<number | string>(Math.max(least, untilClosed));
  const log = useCommand('milestone.logHours');
  const title = milestones[left.milestoneId]?.title;
  if (title === undefined) return null;
  const done = (): void => {
    keep(null);
    onDone();
  };
  const logThem = async (): Promise<void> => {
    if (!(await log({ id: left.milestoneId, on: dateOf(new Date(left.seenAt)), hours: Number(hours) }))) return;
    notify({ message: `Logged ${format.hours(Number(hours))} on “${title}”.`, action: { label: 'Undo', run: undo } });
    done();
  };
  const throwAway = (): void => {
    notify({ message: `The timer on “${title}” was thrown away; nothing was logged.` });
    done();
  };
  const choices = [
    { value: String(untilClosed), label: `Until it closed: ${format.hours(untilClosed)}` },
    ...(untilNow === untilClosed ? [] : [{ value: String(untilNow), label: `Until now: ${format.hours(untilNow)}` }]),
  ];
  return (
    <section className={classes.offer} aria-labelledby={heading}>
      <p id={heading}>
        A timer on “{title}” was running when Waymark closed, {format.moment(new Date(left.seenAt).toISOString())}.
      </p>
      <Group gap="sm" align="end">
        <SegmentedControl
          aria-label="Time to log"
          value={String(hours)}
          data={choices}
          onChange={(chosen) => setHours(Math.max(least, Number(chosen)))}
        />
        <NumberInput label="Hours" value={hours} onChange={setHours} min={least} max={24} step={least} w={96} />
        <Button onClick={() => void logThem()} disabled={Number(hours) <= 0}>Log hours</Button>
        <Button variant="default" onClick={throwAway}>Throw away</Button>
      </Group>
    </section>
  );
}

/** Hours are logged in quarters. */
const least = 0.25;
