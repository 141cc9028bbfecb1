import { useCallback } from 'react';
import { notify } from '../../ui/notify';
import { usePlan } from '../open-plan';
import { useToday } from '../today';
import { undo, useCommand } from '../use-command';
import { stopFocus } from './focus';

/** Stops the timer and logs its hours for today, saying so with the way back. */
export const useStopFocus = (): (() => Promise<void>) => {
  const log = useCommand('milestone.logHours');
  const today = useToday();
  const { milestones } = usePlan();
  return useCallback(async () => {
    const stopped = stopFocus();
    if (!stopped) return;
    const { milestoneId, hours } = stopped;
    const title = milestones[milestoneId]?.title ?? '';
    if (hours === 0) notify({ message: `The timer on “${title}” ran for less than a quarter hour, so nothing was logged.` });
    else if (await log({ id: milestoneId, on: today, hours })) {
      notify({ message: `Logged ${hours} h on “${title}”.`, action: { label: 'Undo', run: undo } });
    }
  }, [log, today, milestones]);
};
