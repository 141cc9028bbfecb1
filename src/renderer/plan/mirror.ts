import { applyPatches, enablePatches } from 'immer';
import type { RequestOutput } from '../../contract/endpoints';
import type { OpenPlan, PlanChanged, PlanStatus, SaveState } from '../../contract/plan';
import { observable, type Observable } from './observable';
import { createTrace } from './trace';

enablePatches();

/** Where the plan shown was changed last. */
export const planTrace = createTrace();

/** What main has open, as the page sees it; null until the first answer. */
export type MirrorState = RequestOutput<'plan.read'> | null;

/** The page's copy of what main has open, and what keeps it true. */
export interface Mirror extends Pick<Observable<MirrorState>, 'get' | 'subscribe'> {
  /** Reads everything anew. */
  readonly load: () => Promise<void>;
  readonly changed: (change: PlanChanged) => void;
  readonly replaced: (status: PlanStatus) => void;
  readonly saveState: (saveState: SaveState) => void;
}

/** Mirrors the open plan: patches in the order of their revisions; a gap reads the whole plan again. */
export const createMirror = (read: () => Promise<RequestOutput<'plan.read'>>): Mirror => {
  const state = observable<MirrorState>(null);
  let waiting: PlanChanged[] | null = null;

  const open = (): OpenPlan | null => {
    const status = state.get()?.status;
    return status?.kind === 'open' ? status : null;
  };
  const show = (status: PlanStatus): void => state.set({ status, recent: state.get()?.recent ?? [] });

  const changed = (change: PlanChanged): void => {
    if (waiting) {
      waiting.push(change);
      return;
    }
    const current = open();
    if (!current || change.revision <= current.revision) return;
    if (change.revision === current.revision + 1) show(afterChange(current, change));
    else void load();
  };

  const load = async (): Promise<void> => {
    waiting ??= [];
    try {
      state.set(await read());
    } finally {
      const arrived = waiting;
      waiting = null;
      for (const change of arrived) changed(change);
    }
  };

  return {
    get: state.get,
    subscribe: state.subscribe,
    load,
    changed,
    replaced: (status) => {
      if (status.kind === 'open') show(status);
      else void load();
    },
    saveState: (saveState) => {
      const current = open();
      if (current) show({ ...current, saveState });
    },
  };
};

const afterChange = (open: OpenPlan, { revision, patches, history }: PlanChanged): OpenPlan => {
  const plan = applyPatches(open.plan, [...patches]);
  planTrace.step(open.plan, plan, patches);
  return { ...open, revision, history, plan };
};
