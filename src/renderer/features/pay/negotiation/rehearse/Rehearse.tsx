import { Button, Group, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { personas, type OwnWindow, type PersonaId } from '../../../../../core/rehearsal/counterpart';
import { usePlan } from '../../../../plan';
import { EmptyState, Panel } from '../../../../ui';
import classes from '../../pay.module.css';
import { KeptRehearsals } from './KeptRehearsals';
import { Talk } from './Talk';
import { turnTimes, type TurnTime } from './turn-time';

/**
 * A talk to practise on: choose whom with, and begin; who they are behind the words is drawn anew each time.
 */
export function Rehearse() {
  const { floor, target, ask, rehearsals } = usePlan().negotiation;
  const [persona, setPersona] = useState<PersonaId>('recruiter');
  const [time, setTime] = useState<TurnTime>(60);
  const [seed, setSeed] = useState<number | null>(null);
  if (floor === null || target === null || ask === null) {
    return (
      <Panel title="Rehearse">
        <EmptyState>
          Set your floor, target and opening ask first. Then you can practise the talk here, as often as you
          like.
        </EmptyState>
      </Panel>
    );
  }
  const window: OwnWindow = { floor, target, ask };
  const begin = (): void =>
    setSeed(Object.keys(rehearsals).length * 7 + Math.floor(Math.random() * 1_000_000));
  return (
    <Panel title="Rehearse" note="nobody hears it but you">
      {seed === null ? (
        <>
          <Group gap="md">
            <SegmentedControl
              aria-label="Whom to rehearse with"
              value={persona}
              data={personas.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) => setPersona(personas.find((one) => one.id === id)?.id ?? 'recruiter')}
            />
            <SegmentedControl
              aria-label="Time for each turn"
              value={String(time)}
              data={turnTimes.map(({ value, label }) => ({ value: String(value), label }))}
              onChange={(chosen) =>
                setTime(turnTimes.find(({ value }) => String(value) === chosen)?.value ?? null)
              }
            />
            <Button onClick={begin}>Begin</Button>
          </Group>
          <p className={classes.muted}>{personas.find(({ id }) => id === persona)?.scene}</p>
          <KeptRehearsals window={window} />
        </>
      ) : (
        <Talk
          key={seed}
          persona={persona}
          seed={seed}
          window={window}
          time={time}
          onLeave={() => setSeed(null)}
          onAgain={begin}
        />
      )}
    </Panel>
  );
}
