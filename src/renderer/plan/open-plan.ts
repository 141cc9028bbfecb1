import { useSyncExternalStore } from 'react';
import type { OpenPlan } from '../../contract/plan';
import type { IsoDate } from '../../core/kit/dates';
import type { Plan } from '../../core/plan/plan';
import { scheduleOf, type Schedule } from '../../core/schedule/schedule';
import { listen, request } from './client';
import { derived } from './derived';
import { createMirror, planTrace, type MirrorState } from './mirror';
import { useToday } from './today';

const mirror = createMirror(() => request('plan.read'));

/** Starts mirroring what main has open. */
export const startMirror = async (): Promise<void> => {
  listen('plan.changed', mirror.changed);
  listen('plan.replaced', mirror.replaced);
  listen('plan.saveState', mirror.saveState);
  await mirror.load();
};

/**
 * What main has open: a plan, a problem or nothing, with the plans opened before; null until the first
 * answer.
 */
export const usePlanStatus = (): MirrorState => useSyncExternalStore(mirror.subscribe, mirror.get);

/** What is open now, or null where no plan is. */
const openNow = (): OpenPlan | null => {
  const status = mirror.get()?.status;
  return status?.kind === 'open' ? status : null;
};

/** The revision shown right now, or null where no plan is open. */
export const currentRevision = (): number | null => openNow()?.revision ?? null;

/** The open plan with what belongs to it: file, save state, history, whether it is for reading only. */
export const usePlanView = (): OpenPlan => opened(useSyncExternalStore(mirror.subscribe, openNow));

/** The open plan; what shows only the plan is not drawn anew when the plan is merely saved. */
export const usePlan = (): Plan => opened(useSyncExternalStore(mirror.subscribe, planNow));

const planNow = (): Plan | null => openNow()?.plan ?? null;

const opened = <Value>(value: Value | null): Value => {
  if (value === null) throw new Error('A component that needs the open plan was rendered while none is open.');
  return value;
};

/**
 * What a query of core makes of the open plan, computed again only when the plan or an argument changes:
 * `useDerived(trailOf, schedule, today)`. The query must be the same function at every render.
 */
export const useDerived = <Args extends readonly unknown[], Value>(
  query: (plan: Plan, ...args: Args) => Value,
  ...args: Args
): Value => derived(query, usePlan(), ...args);

/** The schedule of the open plan from today on, computed once for every screen that shows it. */
export const useSchedule = (): Schedule => useDerived(nextSchedule, useToday());

let latest: Schedule | null = null;

/** Reads again only what was touched since the schedule before; the result is the same as from nothing. */
const nextSchedule = (plan: Plan, today: IsoDate): Schedule => {
  const touched = latest && planTrace.between(latest.basis.network.plan, plan);
  latest = scheduleOf(plan, today, latest, touched);
  return latest;
};
