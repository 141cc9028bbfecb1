import { useRef } from 'react';
import { addDays, later, type IsoDate } from '../../../../core/kit/dates';
import type { Plan } from '../../../../core/plan/plan';
import { useCommand, useFormat, usePlan, useToday } from '../../../plan';
import type { BarRow } from './rows';

/** Fixing bars to days. */
export interface Pins {
  /** Fixes a bar to a day, today at the earliest. */
  readonly pinTo: (bar: BarRow, on: IsoDate) => void;
  /** Fixes a bar some days later than it is fixed or planned now. */
  readonly shift: (bar: BarRow, days: number) => void;
  /** Fixes a bar to the day it begins on, or lets it go. */
  readonly toggle: (bar: BarRow) => void;
}

/** Pins milestones by command, each one step to undo; presses faster than the plan count on from the last. */
export const usePins = (say: (words: string) => void): Pins => {
  const plan = usePlan();
  const today = useToday();
  const { longDate } = useFormat();
  const pin = useCommand('milestone.pin');
  const asked = useRef<{ readonly plan: Plan; readonly id: string; readonly on: IsoDate } | null>(null);

  const pinTo = async ({ id, milestone: { title } }: BarRow, wanted: IsoDate): Promise<void> => {
    const on = later(today, wanted);
    asked.current = { plan, id, on };
    if (!(await pin({ id, on }))) return;
    const limit = on === wanted ? '' : ' It cannot be pinned to a day gone by.';
    say(`“${title}” is pinned to ${longDate(on)}.${limit}`);
  };
  const dayOf = ({ id, milestone, placement }: BarRow): IsoDate => {
    const last = asked.current;
    return last?.plan === plan && last.id === id ? last.on : (milestone.pinnedOn ?? placement?.start ?? today);
  };
  const letGo = async ({ id, milestone: { title } }: BarRow): Promise<void> => {
    if (await pin({ id, on: null })) say(`“${title}” is no longer pinned; the schedule places it.`);
  };

  return {
    pinTo: (bar, on) => void pinTo(bar, on),
    shift: (bar, days) => void pinTo(bar, addDays(dayOf(bar), days)),
    toggle: (bar) => void (bar.milestone.pinnedOn === null ? pinTo(bar, dayOf(bar)) : letGo(bar)),
  };
};
