import { Button } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { focusClock } from '../../../core/milestones/focus';
import { usePlan } from '../open-plan';
import { useFocusTimer } from './focus';
import { useStopFocus } from './use-stop-focus';

/** The timer that runs, at hand on every screen; nothing while none does. */
export function FocusChip() {
  const focus = useFocusTimer();
  const { milestones } = usePlan();
  const stop = useStopFocus();
  if (!focus) return null;
  const title = milestones[focus.milestoneId]?.title ?? 'a milestone that is gone';
  return (
    <Button
      size="compact-sm"
      variant="light"
      title={title}
      leftSection={<IconPlayerStop size={15} aria-hidden="true" />}
      aria-label={`Stop the timer on ${title} and log its hours`}
      onClick={() => void stop()}
      style={{ fontVariantNumeric: 'tabular-nums' }}
    >
      {focusClock(focus)}
    </Button>
  );
}
