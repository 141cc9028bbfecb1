import { Button } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { focusClock } from '../../../core/milestones/focus';
import type { Milestone } from '../../../core/milestones/milestone';
import { startFocus, useFocusTimer } from './focus';
import { useStopFocus } from './use-stop-focus';

/** Starts a timer on a milestone, and stops it; one that runs on another is stopped and logged first. */
export function FocusButton({ milestone: { id, title } }: { readonly milestone: Pick<Milestone, 'id' | 'title'> }) {
  const focus = useFocusTimer();
  const stop = useStopFocus();
  const runsHere = focus?.milestoneId === id;
  const start = async (): Promise<void> => {
    await stop();
    startFocus(id);
  };
  const Icon = runsHere ? IconPlayerStop : IconPlayerPlay;
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Icon size={15} aria-hidden="true" />}
      aria-label={runsHere ? `Stop the timer on ${title} and log its hours` : `Start a timer on ${title}`}
      onClick={() => void (runsHere ? stop() : start())}
    >
      {runsHere ? `Stop, ${focusClock(focus)}` : 'Start a timer'}
    </Button>
  );
}
