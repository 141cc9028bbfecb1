import type { Adapter } from 'lowdb';
import type { Plan } from '../../core/plan/plan';
import { codeOf } from './disk';
import { GroupCommit } from './group-commit';
import type { Journal } from './journal';
import { nextChain } from './journal-text';
import { difference, differenceAt, type Touched } from './operations';
import { createSerial } from './serial';
import type { PlanPoint } from './snapshot-text';
import { NotSaved, type SaveFailure } from './save-failure';
import type { SnapshotKeeper } from './snapshot-keeper';

/** What the adapter begins with: the state that is on the disk. */
export interface AdapterStart {
  readonly point: PlanPoint<Plan>;
  readonly journal: Journal | null;
}

/**
 * lowdb's adapter for one plan: a write adds what changed to the journal and resolves when that is durable.
 * Writes
 * that arrive while one is under way share the next.
 */
export class DurableAdapter implements Adapter<Plan> {
  private readonly serial = createSerial();
  private readonly group = new GroupCommit(() => this.serial(() => this.commit(this.latest)));
  private acknowledged: PlanPoint<Plan>;
  private journal: Journal | null;
  /** False after any failure: then the next write puts everything into a new plan file. */
  private journalUsable = true;
  private latest: Plan;
  /** Where edits since the last acknowledgement happened; null when that is not known of all of them. */
  private touched: Touched | null = [];
  /** The highest number any record or plan file may carry on the disk, also one whose writing failed. */
  private attempted: number;

  constructor(
    private readonly keeper: SnapshotKeeper,
    start: AdapterStart,
  ) {
    this.acknowledged = start.point;
    this.latest = start.point.plan;
    this.attempted = start.point.sequence;
    this.journal = start.journal;
  }

  read(): Promise<Plan | null> {
    return Promise.resolve(this.acknowledged.plan);
  }

  write(next: Plan): Promise<void> {
    this.latest = next;
    return this.group.next();
  }

  /** Says where the edits of the next write are; without it they are searched for. */
  announce(touched: Touched | undefined): void {
    this.touched = touched && this.touched ? [...this.touched, ...touched] : null;
  }

  /** The plan as it is on the disk. */
  get plan(): Plan {
    return this.acknowledged.plan;
  }

  /** How many edits the plan on the disk has seen; never fewer than before. */
  get edits(): number {
    return this.acknowledged.sequence;
  }

  /** How much is in the journal and not in the plan file. */
  get journalLength(): { readonly edits: number; readonly bytes: number } {
    return this.journal?.length ?? { edits: 0, bytes: 0 };
  }

  /**
   * Writes a plan file of everything so far while edits go on, and shortens the journal to what came after
   * it.
   */
  async compact(): Promise<void> {
    const { journal, acknowledged: point } = this;
    if (journal === null || !this.journalUsable || journal.length.edits === 0) return;
    const { end } = journal;
    const prepared = await this.keeper.prepare(point);
    await this.serial(async () => {
      if (this.journal !== journal || !this.journalUsable || !(await this.keeper.isUnchanged())) {
        return this.keeper.discard(prepared);
      }
      await this.keeper.install(prepared, point);
      this.journal = await this.keeper.beginJournal(point, await journal.after(end));
      await journal.close();
    });
  }

  /** Puts everything into the plan file and does away with the journal. */
  settle(): Promise<void> {
    return this.serial(async () => {
      if (this.journal === null && this.journalUsable && this.latest === this.acknowledged.plan) return;
      throwIfAny(await this.replaceWith(this.latest));
    });
  }

  /** Writes the plan file anew, whether or not anything changed. */
  rewrite(): Promise<void> {
    return this.serial(async () => throwIfAny(await this.replaceWith(this.latest)));
  }

  /** Lets go of the journal as it stands. */
  release(): Promise<void> {
    return this.serial(async () => {
      await this.journal?.close();
      this.journal = null;
    });
  }

  /** Keeps what something else put under the plan's name, and goes on with what is here. */
  overrule(): Promise<void> {
    return this.serial(async () => {
      await this.keeper.acceptChange();
      throwIfAny(await this.replaceWith(this.latest));
      await this.keeper.dropAside();
    });
  }

  private async commit(next: Plan): Promise<SaveFailure | null> {
    if (!this.journalUsable) return this.replaceWith(next);
    const { touched } = this;
    const from = this.acknowledged.plan;
    const operations = touched ? differenceAt(from, next, touched) : difference(from, next);
    this.touched = [];
    if (operations.length === 0) {
      this.acknowledged = { ...this.acknowledged, plan: next };
      return null;
    }
    try {
      this.journal ??= await this.keeper.beginJournal(this.acknowledged);
      this.attempted = this.journal.end.sequence + 1;
      const seen = await this.journal.append(operations);
      if (!this.keeper.isOurs(seen)) return await this.afterFailure(next);
      const { sequence, chain } = this.journal.end;
      this.acknowledged = { plan: next, sequence, chain };
      return null;
    } catch (error) {
      if (codeOf(error) === null) throw error;
      return this.afterFailure(next);
    }
  }

  /**
   * After a failure nothing in the journal is counted on: everything goes into a new plan file, which makes
   * it superfluous.
   */
  private async replaceWith(plan: Plan): Promise<SaveFailure | null> {
    const point =
      this.journalUsable && plan === this.acknowledged.plan
        ? this.acknowledged
        : this.pointAfterFailure(plan);
    this.journalUsable = false;
    try {
      if (!(await this.keeper.isUnchanged())) return await this.keepAside(point);
      await this.keeper.install(await this.keeper.prepare(point), point);
      await this.endJournal();
      this.acknowledged = point;
      this.journalUsable = true;
      return null;
    } catch (error) {
      const code = codeOf(error);
      if (code === null) throw error;
      return { type: 'disk', code };
    }
  }

  private afterFailure(next: Plan): Promise<SaveFailure | null> {
    this.journalUsable = false;
    return this.replaceWith(next);
  }

  /** Numbered above whatever a failed attempt may have left on the disk. */
  private pointAfterFailure(plan: Plan): PlanPoint<Plan> {
    this.attempted += 1;
    return {
      plan,
      sequence: this.attempted,
      chain: nextChain(this.acknowledged.chain, `plan file ${this.attempted}`),
    };
  }

  private async keepAside(point: PlanPoint<Plan>): Promise<SaveFailure> {
    const keptAs = await this.keeper.keepAside(point);
    await this.endJournal();
    return { type: 'changed-outside', keptAs };
  }

  /**
   * What is in the plan file is no longer needed in the journal; one that cannot be removed is known by its
   * numbers as old.
   */
  private async endJournal(): Promise<void> {
    const { journal } = this;
    this.journal = null;
    await Promise.allSettled([journal?.close()]);
    await Promise.allSettled([this.keeper.removeJournal()]);
  }
}

const throwIfAny = (failure: SaveFailure | null): void => {
  if (failure) throw new NotSaved(failure);
};
