import type { OpenPlan } from '../../contract/plan';
import type { CommandContext } from '../../core/commands/command';
import type { Plan } from '../../core/plan/plan';
import type { Emit } from '../ipc/emit';
import type { PlanStore } from '../plan-store';
import { PlanSession } from './session';
import { saveStateOf } from './status';

/** What an open plan takes from its surroundings. */
export interface OpenPlanDeps {
  readonly context: () => CommandContext;
  readonly emit: Emit;
  /** Called whenever what undo and redo would do may have changed. */
  readonly changed: () => void;
}

/** A plan that is open: its session, and the store it is kept in; a plan for reading only has no store. */
export interface OpenedPlan {
  readonly file: string;
  readonly session: PlanSession;
  readonly store: PlanStore | null;
  readonly notice: string | null;
  readonly stop: () => void;
}

/** Opens a session on a stored plan; edits are saved as they are made, and the page hears of every change of the save state. */
export const openOnStore = (store: PlanStore, notice: string | null, deps: OpenPlanDeps): OpenedPlan => ({
  file: store.file,
  store,
  notice,
  session: new PlanSession(store.plan, {
    context: deps.context,
    readOnly: false,
    save: (plan, touched) => store.save(plan, touched),
    broadcast: (change) => {
      deps.emit('plan.changed', change);
      deps.changed();
    },
  }),
  stop: store.onState((state) => deps.emit('plan.saveState', saveStateOf(state))),
});

/** Opens a session on a plan that can only be read. */
export const openForReading = (file: string, plan: Plan, notice: string, deps: OpenPlanDeps): OpenedPlan => ({
  file,
  store: null,
  notice,
  session: new PlanSession(plan, {
    context: deps.context,
    readOnly: true,
    save: () => Promise.resolve(),
    broadcast: () => undefined,
  }),
  stop: () => undefined,
});

/** The open plan as the page mirrors it. */
export const viewOf = ({ file, session, store, notice }: OpenedPlan): OpenPlan => ({
  kind: 'open',
  revision: session.revision,
  plan: session.plan,
  file,
  saveState: store ? saveStateOf(store.state) : { state: 'saved' },
  history: session.history,
  readOnly: store === null,
  notice,
});
