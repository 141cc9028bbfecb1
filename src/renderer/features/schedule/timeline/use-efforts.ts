import { useRef } from 'react';
import { useCommand, useFormat } from '../../../plan';
import { effortStep } from './resizing';
import type { BarRow } from './rows';

/** Changing how many hours bars stand for. */
export interface Efforts {
  /** Sets the effort of a bar, half an hour at the least. */
  readonly setTo: (bar: BarRow, hours: number) => void;
  /** Makes it so many half hours more, or less. */
  readonly step: (bar: BarRow, steps: number) => void;
}

/** Changes efforts by command, each one step to undo; presses faster than the plan count on from the last. */
export const useEfforts = (say: (words: string) => void): Efforts => {
  const { hours: hoursText } = useFormat();
  const edit = useCommand('milestone.edit');
  const asked = useRef<{ readonly milestone: BarRow['milestone']; readonly hours: number } | null>(null);
  const setTo = async ({ id, milestone }: BarRow, wanted: number): Promise<void> => {
    const hours = Math.max(effortStep, wanted);
    asked.current = { milestone, hours };
    if (await edit({ id, changes: { effort: hours } }))
      say(`“${milestone.title}” now takes ${hoursText(hours)}.`);
  };
  const effortOf = ({ milestone }: BarRow): number =>
    asked.current?.milestone === milestone ? asked.current.hours : milestone.effort;
  return {
    setTo: (bar, hours) => void setTo(bar, hours),
    step: (bar, steps) => void setTo(bar, effortOf(bar) + steps * effortStep),
  };
};
