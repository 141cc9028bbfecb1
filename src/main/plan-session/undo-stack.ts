import type { Patch } from '../../core/kit/patches';
import type { History } from '../../contract/plan';

/** One step that can be taken back: the way there, the way back, and what menus call it. */
export interface UndoStep {
  readonly label: string;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  readonly mergeKey: string | null;
  readonly at: number;
}

/** Typing that pauses this long begins a new undo step, in milliseconds. */
const mergeWithin = 10_000;

/** How many steps are remembered; the oldest are forgotten first. */
const depth = 500;

/** The steps done and undone in this session, newest last. */
export class UndoStack {
  private done: readonly UndoStep[] = [];
  private undone: readonly UndoStep[] = [];

  /** Remembers a new step, joined to the last one where both are one stretch of typing; what was undone is forgotten. */
  push(step: UndoStep): void {
    const last = this.done.at(-1);
    const joins = last && step.mergeKey !== null && last.mergeKey === step.mergeKey && step.at - last.at <= mergeWithin;
    this.done = joins ? [...this.done.slice(0, -1), join(last, step)] : [...this.done, step].slice(-depth);
    this.undone = [];
  }

  /** The step undo would take back, without moving. */
  get nextUndo(): UndoStep | null {
    return this.done.at(-1) ?? null;
  }

  /** The step redo would do again, without moving. */
  get nextRedo(): UndoStep | null {
    return this.undone.at(-1) ?? null;
  }

  /** Moves the last step to the undone ones. */
  stepBack(): void {
    const step = this.nextUndo;
    if (!step) return;
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, { ...step, mergeKey: null }];
  }

  /** Moves the last undone step back to the done ones. */
  stepForward(): void {
    const step = this.nextRedo;
    if (!step) return;
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, step];
  }

  /** What menus show. */
  get history(): History {
    return { undo: this.nextUndo?.label ?? null, redo: this.nextRedo?.label ?? null };
  }
}

const join = (first: UndoStep, second: UndoStep): UndoStep => ({
  ...second,
  patches: [...first.patches, ...second.patches],
  inverse: [...second.inverse, ...first.inverse],
});
