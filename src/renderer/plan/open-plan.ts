import { createContext, useContext, useState, useSyncExternalStore } from 'react';
import type { OpenPlan } from '../../contract/plan';
import type { Plan } from '../../core/plan/plan';
import { scheduleOf, type Schedule } from '../../core/schedule/schedule';
import { listen, request } from './client';
import { createMirror, type MirrorState } from './mirror';
import { useToday } from './today';

const mirror = createMirror(() => request('plan.read'));

/** Starts mirroring what main has open. */
export const startMirror = async (): Promise<void> => {
  listen('plan.changed', mirror.changed);
  listen('plan.replaced', mirror.replaced);
  listen('plan.saveState', mirror.saveState);
  await mirror.load();
};

/** What main has open: a plan, a problem or nothing, with the plans opened before; null until the first answer. */
export const usePlanStatus = (): MirrorState => useSyncExternalStore(mirror.subscribe, mirror.get);

/** The revision shown right now, or null where no plan is open. */
export const currentRevision = (): number | null => {
  const status = mirror.get()?.status;
  return status?.kind === 'open' ? status.revision : null;
};

/** The open plan for everything below it. */
export const OpenPlanContext = createContext<OpenPlan | null>(null);

/** The open plan with what belongs to it: file, save state, history, whether it is for reading only. */
export const usePlanView = (): OpenPlan => {
  const open = useContext(OpenPlanContext);
  if (!open) throw new Error('A component that needs the open plan was rendered outside PlanProvider.');
  return open;
};

/** The open plan. */
export const usePlan = (): Plan => usePlanView().plan;

/**
 * What a query of core makes of the open plan, computed again only when the plan or an argument changes:
 * `useDerived(trailOf, schedule, today)`. The query must be the same function at every render.
 */
export const useDerived = <Args extends readonly unknown[], Value>(
  query: (plan: Plan, ...args: Args) => Value,
  ...args: Args
): Value => {
  const plan = usePlan();
  const [memo] = useState<{ last: { inputs: readonly unknown[]; value: Value } | null }>({ last: null });
  const inputs = [query, plan, ...args];
  if (!memo.last || !sameInputs(memo.last.inputs, inputs)) memo.last = { inputs, value: query(plan, ...args) };
  return memo.last.value;
};

/** The schedule of the open plan from today on, computed once for every screen that shows it. */
export const useSchedule = (): Schedule => scheduleFor(usePlan(), useToday());

const schedules = new WeakMap<Plan, { readonly today: string; readonly schedule: Schedule }>();

const scheduleFor = (...[plan, today]: Parameters<typeof scheduleOf>): Schedule => {
  const known = schedules.get(plan);
  if (known?.today === today) return known.schedule;
  const schedule = scheduleOf(plan, today);
  schedules.set(plan, { today, schedule });
  return schedule;
};

const sameInputs = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((input, at) => Object.is(input, now[at]));
