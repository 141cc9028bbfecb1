import { applyPatches, type Patch } from '../../core/kit/patches';
import type { History, PlanChanged } from '../../contract/plan';
import { refused, type CommandContext, type CommandError } from '../../core/commands/command';
import { execute, type CommandCall } from '../../core/commands/execute';
import { err, ok, type Result } from '../../core/kit/result';
import type { Plan } from '../../core/plan/plan';
import { serialQueue } from './serial-queue';
import { UndoStack } from './undo-stack';

/**
 * What a session needs of the world. `save` resolves once the plan is on the disk, and is told where the change
 * happened; a rejection is the store's to show and retry.
 */
export interface SessionDeps {
  readonly save: (plan: Plan, touched: readonly Patch['path'][]) => Promise<void>;
  readonly context: () => CommandContext;
  readonly broadcast: (change: PlanChanged) => void;
  readonly readOnly: boolean;
}

/** The open plan: its revision, its undo steps, and the one queue through which it changes. */
export class PlanSession {
  private current: Plan;
  private count = 0;
  private readonly steps = new UndoStack();
  private readonly inTurn = serialQueue();

  constructor(
    plan: Plan,
    private readonly deps: SessionDeps,
  ) {
    this.current = plan;
  }

  /** The plan as of the last change. */
  get plan(): Plan {
    return this.current;
  }

  /** Counts changes since the plan was opened. */
  get revision(): number {
    return this.count;
  }

  /** What undo and redo would do. */
  get history(): History {
    return this.steps.history;
  }

  /** Runs a command: durable first, then remembered for undo and told to every window. */
  execute(call: CommandCall): Promise<Result<{ readonly revision: number }, CommandError>> {
    return this.inTurn(async () => {
      if (this.deps.readOnly) return err(readOnlyRefusal);
      const context = this.deps.context();
      const change = execute(this.current, call, context);
      if (!change.ok) return change;
      if (change.value.patches.length > 0) {
        const { plan, ...step } = change.value;
        await this.become(plan, step.patches, () => this.steps.push({ ...step, at: Date.parse(context.now) }));
      }
      return ok({ revision: this.count });
    });
  }

  /** Puts another plan in place of this one as a single step that can be undone: a restored backup. */
  replace(plan: Plan, label: string): Promise<void> {
    return this.inTurn(async () => {
      const at = Date.parse(this.deps.context().now);
      const patches: Patch[] = [{ op: 'replace', path: [], value: plan }];
      const inverse: Patch[] = [{ op: 'replace', path: [], value: this.current }];
      await this.become(plan, patches, () => this.steps.push({ label, patches, inverse, mergeKey: null, at }));
    });
  }

  /** Takes the last step back; gives its label, or null where there was none. */
  undo(): Promise<string | null> {
    return this.inTurn(async () => {
      const step = this.steps.nextUndo;
      if (!step) return null;
      await this.become(applyPatches(this.current, [...step.inverse]), step.inverse, () => this.steps.stepBack());
      return step.label;
    });
  }

  /** Does the last undone step again; gives its label, or null where there was none. */
  redo(): Promise<string | null> {
    return this.inTurn(async () => {
      const step = this.steps.nextRedo;
      if (!step) return null;
      await this.become(applyPatches(this.current, [...step.patches]), step.patches, () => this.steps.stepForward());
      return step.label;
    });
  }

  /** Resolves when every change asked for so far has been made. */
  settled(): Promise<void> {
    return this.inTurn(() => Promise.resolve());
  }

  /**
   * An edit whose save fails stays in memory and is shown as not saved: the store keeps trying and says why,
   * so its rejection is not an error here.
   */
  private async become(plan: Plan, patches: readonly Patch[], remember: () => void): Promise<void> {
    this.current = plan;
    const touched = patches.map(({ path }) => path);
    await this.deps.save(plan, touched).catch(() => undefined);
    remember();
    this.count += 1;
    this.deps.broadcast({ revision: this.count, patches, history: this.history });
  }
}

const readOnlyRefusal = refused(
  'This plan was written by a newer Waymark and is open for reading only, so that nothing in it is lost. Nothing was changed.',
);
