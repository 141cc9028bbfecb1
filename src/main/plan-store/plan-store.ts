import type { Low } from 'lowdb';
import { err, ok, type Result } from '../../core/kit/result';
import type { Plan } from '../../core/plan/plan';
import type { DurableAdapter } from './adapter';
import { listBackups, readBackup, type Backup, type BackupKeeper } from './backups';
import { Compaction, type CompactionLimits } from './compaction';
import type { Disk } from './disk';
import type { FileNames } from './file-names';
import type { Touched } from './operations';
import { diskSentence, NotSaved, saveSentence, type SaveFailure } from './save-failure';

/** Whether everything is on the disk. */
export type StoreState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'unsaved'; readonly reason: string; readonly failure: SaveFailure };

/** What a store is made of. */
export interface StoreParts {
  readonly disk: Disk;
  readonly names: FileNames;
  readonly low: Low<Plan>;
  readonly adapter: DurableAdapter;
  readonly backups: BackupKeeper;
  readonly limits: CompactionLimits;
  readonly releaseLock: () => Promise<void>;
}

/**
 * An open plan on the disk. One process at a time has it; what it calls saved survives a kill and a power
 * cut.
 */
export class PlanStore {
  private current: StoreState = { state: 'saved' };
  private readonly listeners = new Set<(state: StoreState) => void>();
  private pending = 0;
  private readonly compaction: Compaction;
  private closed = false;

  constructor(private readonly parts: StoreParts) {
    this.compaction = new Compaction(parts.adapter, parts.limits);
  }

  get file(): string {
    return this.parts.names.plan;
  }

  /** The plan as it is on the disk; never an edit that was not acknowledged. */
  get plan(): Plan {
    return this.parts.adapter.plan;
  }

  /** How many edits the plan on the disk has seen over all its life; never fewer than before. */
  get edits(): number {
    return this.parts.adapter.edits;
  }

  get state(): StoreState {
    return this.current;
  }

  /** Calls back at every change of `state`; gives back how to stop. */
  onState(listener: (state: StoreState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Resolves when the plan is durable; rejects with NotSaved, and then tries again with the next save or
   * `retry`.
   * `touched`, the paths of immer's patches since the plan saved before, spares the search for what changed.
   */
  save(next: Plan, touched?: Touched): Promise<void> {
    this.parts.low.data = next;
    this.parts.adapter.announce(touched);
    return this.write();
  }

  /** Tries again to save what is in memory. */
  retry(): Promise<void> {
    return this.write();
  }

  /** Folds the journal into the plan file, while edits go on. */
  snapshot(): Promise<void> {
    return this.compaction.now();
  }

  /** Writes the plan file anew in the current format, whatever it holds. */
  async rewrite(): Promise<void> {
    await this.counted(() => this.parts.adapter.rewrite());
  }

  /** After `changed-outside`: keeps the other version in a file of its own and goes on with this one. */
  async keepMine(): Promise<void> {
    await this.counted(() => this.parts.adapter.overrule());
  }

  /**
   * Why the last backup could not be made, as a sentence; null when all is well. Saving goes on without one.
   */
  get backupProblem(): string | null {
    const code = this.parts.backups.failure;
    return code === null ? null : `No backup could be made. ${diskSentence(code)}`;
  }

  /** The kept earlier states, newest first. */
  backups(): Promise<Backup[]> {
    return listBackups(this.parts.disk, this.parts.names);
  }

  /**
   * The plan in a backup, to be put in place of the open one as an edit, so that it can be undone; or why
   * not.
   */
  async readBackup(id: string): Promise<Result<Plan, string>> {
    const backup = (await this.backups()).find((candidate) => candidate.id === id);
    return backup ? readBackup(this.parts.disk, backup) : err('That backup is no longer there.');
  }

  /** Puts everything into the plan file, removes journal and lock. On a failure the plan stays open. */
  async close(): Promise<Result<null, SaveFailure>> {
    if (this.closed) return ok(null);
    try {
      await this.compaction.stop();
      await this.counted(() => this.parts.adapter.settle());
      await this.abandon();
      return ok(null);
    } catch (error) {
      if (error instanceof NotSaved) return err(error.failure);
      throw error;
    }
  }

  /** Closes with whatever is on the disk; an edit that was not saved is given up. */
  async abandon(): Promise<void> {
    this.closed = true;
    await this.compaction.stop();
    await this.parts.adapter.release();
    await this.parts.releaseLock();
  }

  private async write(): Promise<void> {
    if (this.closed) throw new NotSaved({ type: 'closed' });
    await this.counted(() => this.parts.low.write());
    this.compaction.afterEdit();
  }

  private async counted(job: () => Promise<void>): Promise<void> {
    this.pending += 1;
    this.change({ state: 'saving' });
    let after: StoreState = { state: 'saved' };
    try {
      await job();
    } catch (error) {
      if (error instanceof NotSaved)
        after = { state: 'unsaved', reason: saveSentence(error.failure), failure: error.failure };
      throw error;
    } finally {
      this.pending -= 1;
      if (this.pending === 0) this.change(after);
    }
  }

  private change(next: StoreState): void {
    if (next.state === this.current.state && next.state !== 'unsaved') return;
    this.current = next;
    for (const listener of this.listeners) listener(next);
  }
}
