import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from '../../core/kit/schema';
import type { FileOutcome, Failure } from '../../contract/outcome';
import type { Backup, CreatePlan, PlanStatus, RecentPlan, SaveState } from '../../contract/plan';
import { err, ok, type Result } from '../../core/kit/result';
import { copyFiles } from '../attachments/file-store';
import { createPlanStore, nodeStoreDeps, openPlanStore, planFileBytes, recoverPlan, type OpenChoice, type OpenOutcome } from '../plan-store';
import type { SettingsFile } from '../preferences/settings-file';
import { saveAtomic } from '../print/save-atomic';
import { tidyFiles } from '../attachments/tidy-files';
import { beginPlan, fileNameFor } from './begin';
import { openForReading, openOnStore, viewOf, type OpenedPlan, type OpenPlanDeps } from './open-plan';
import { serialQueue } from './serial-queue';
import type { PlanSession } from './session';
import { noticeOf, problemOf, saveStateOf } from './status';

/** What a workspace takes from its surroundings. */
export interface WorkspaceDeps extends OpenPlanDeps {
  readonly settings: SettingsFile;
  /** Where plans are kept that were not put anywhere else. */
  readonly folder: string;
}

type Problem = { readonly file: string; readonly outcome: Extract<OpenOutcome, { sentence: string }> };

/** Which plan is open, or why none is; plans are opened, made and closed one at a time. */
export class Workspace {
  private opened: OpenedPlan | null = null;
  private problem: Problem | null = null;
  /** Whether the page has asked what is open; before that there is nobody to tell. */
  private wasRead = false;
  private readonly inTurn = serialQueue();

  constructor(private readonly deps: WorkspaceDeps) {}

  /** What is open, for the page. */
  get status(): PlanStatus {
    if (this.opened) return viewOf(this.opened);
    return this.problem ? problemOf(this.problem.file, this.problem.outcome) : { kind: 'none' };
  }

  /** The open plan's session; asking without an open plan is a mistake of the caller. */
  get openSession(): PlanSession {
    if (!this.opened) throw new Error('No plan is open');
    return this.opened.session;
  }

  /** The open plan's session, or null. */
  get session(): PlanSession | null {
    return this.opened?.session ?? null;
  }

  /** The open plan's file, or null. */
  get file(): string | null {
    return this.opened?.file ?? null;
  }

  /** How many edits the open plan has seen and kept, or null where it can only be read or its last edit is not saved. */
  get edits(): number | null {
    const store = this.opened?.store ?? null;
    return store?.state.state === 'saved' ? store.edits : null;
  }

  /** Plans opened before, newest first. */
  get recent(): z.output<typeof RecentPlan>[] {
    return this.deps.settings.value.recent.map(({ file, name }, at) => ({ id: `recent-${at}`, file, name }));
  }

  /** What is open and was open before, for the page; while a plan is being opened it waits for that. */
  read(): Promise<Pick<Workspace, 'status' | 'recent'>> {
    return this.inTurn(async () => {
      this.wasRead = true;
      return { status: this.status, recent: this.recent };
    });
  }

  /** Opens a plan file in place of what is open. */
  open(file: string, choice: OpenChoice = {}): Promise<undefined> {
    return this.inTurn(async () => {
      if (file === this.file || !(await this.closeCurrent())) return undefined;
      const outcome = await openPlanStore(file, undefined, choice);
      if (outcome.kind === 'opened' || outcome.kind === 'migrated') {
        await this.show(openOnStore(outcome.store, noticeOf(outcome), this.deps));
      } else if (outcome.kind === 'read-only' && outcome.plan) {
        await this.show(openForReading(file, outcome.plan, outcome.sentence, this.deps));
      } else {
        this.problem = { file, outcome };
        this.tell();
      }
      return undefined;
    });
  }

  /** Opens the plan of last time, if there was one. */
  async openLast(): Promise<void> {
    const [last] = this.deps.settings.value.recent;
    if (last) await this.open(last.file);
  }

  /** Opens a plan of the recent ones. */
  async openRecent(id: string): Promise<undefined> {
    const chosen = this.recent.find((recent) => recent.id === id);
    return chosen ? this.open(chosen.file) : undefined;
  }

  /** Opens the plan that could not be opened because another computer seemed to have it. */
  async openAnyway(): Promise<undefined> {
    return this.problem ? this.open(this.problem.file, { evenIfLockedElsewhere: true }) : undefined;
  }

  /** Makes a new plan in the plans folder and opens it. */
  create(begin: z.output<typeof CreatePlan>): Promise<Result<undefined, Failure>> {
    return this.inTurn(async () => {
      const plan = beginPlan(begin, this.deps.context());
      if (!plan.ok) return plan;
      if (!(await this.closeCurrent())) return err({ sentence: 'The open plan is not saved yet, so no other was begun. Save it first.' });
      await mkdir(this.deps.folder, { recursive: true, mode: 0o700 });
      for (let number = 1; ; number += 1) {
        const made = await createPlanStore(join(this.deps.folder, fileNameFor(begin, number)), plan.value);
        if (made.kind === 'not-created') return err({ sentence: made.sentence });
        if (made.kind !== 'created') continue;
        await this.show(openOnStore(made.store, null, this.deps));
        return ok(undefined);
      }
    });
  }

  /** Goes on from a good state of a damaged or missing plan; the damaged bytes stay. */
  recover(id: string): Promise<Result<undefined, Failure>> {
    return this.inTurn(async () => {
      const { problem } = this;
      const offers = problem && 'offers' in problem.outcome ? problem.outcome.offers : [];
      const offer = offers.find((candidate) => candidate.id === id);
      if (!problem || !offer) return err({ sentence: 'That state is no longer on offer. Open the plan again.' });
      const made = await recoverPlan(problem.file, offer);
      if (made.kind !== 'created') return err({ sentence: made.sentence });
      await this.show(openOnStore(made.store, 'You are going on from an earlier good state; the damaged file is kept beside it.', this.deps));
      return ok(undefined);
    });
  }

  /** Tries again to save what is in memory; the save state tells how it went. */
  async retrySave(): Promise<undefined> {
    await this.opened?.store?.retry().catch(keptByTheStore);
    return undefined;
  }

  /** After something else changed the plan file: goes on with what is here, or opens what is in the file. */
  async chooseVersion(version: 'mine' | 'file'): Promise<undefined> {
    const { opened } = this;
    if (version === 'mine') await opened?.store?.keepMine().catch(keptByTheStore);
    else if (opened?.store) {
      await this.inTurn(() => this.letGo(opened, opened.store?.abandon()));
      await this.open(opened.file);
    }
    return undefined;
  }

  /** Writes a copy of the open plan to a file of the person's choice. */
  async saveCopy(file: string): Promise<Result<z.output<typeof FileOutcome>, Failure>> {
    const { plan } = this.openSession;
    const saved = await saveAtomic(file, planFileBytes(plan, this.opened?.store?.edits ?? 0));
    if (saved.ok && this.file !== null) await copyFiles(nodeStoreDeps, Object.values(plan.attachments), this.file, file);
    return saved.ok ? ok({ kind: 'done', file }) : err({ sentence: saved.error.sentence });
  }

  /** Kept earlier states of the open plan, newest first. */
  async backups(): Promise<Backup[]> {
    const backups = (await this.opened?.store?.backups()) ?? [];
    return backups.map(({ id, savedAt, count }) => ({ id, takenAt: savedAt, sentence: `${count} entries` }));
  }

  /** Puts a backup in place of the open plan, as a step that can be undone. */
  async restoreBackup(id: string): Promise<Result<undefined, Failure>> {
    const plan = (await this.opened?.store?.readBackup(id)) ?? err('This plan has no backups.');
    if (!plan.ok) return err({ sentence: `${plan.error} The open plan was left as it is.` });
    await this.openSession.replace(plan.value, 'Restore a backup');
    return ok(undefined);
  }

  /** Closes the open plan and shows the beginning. */
  close(): Promise<undefined> {
    return this.inTurn(async () => {
      if (await this.closeCurrent()) this.tell();
      return undefined;
    });
  }

  /** Brings everything to the disk before the application ends; says whether it worked. */
  finish(): Promise<SaveState> {
    return this.inTurn(async () => ((await this.closeCurrent()) ? { state: 'saved' } : this.saveState));
  }

  private get saveState(): SaveState {
    const store = this.opened?.store;
    return store ? saveStateOf(store.state) : { state: 'saved' };
  }

  private async closeCurrent(): Promise<boolean> {
    const { opened } = this;
    await opened?.session.settled();
    const closed = (await opened?.store?.close()) ?? ok(null);
    if (!closed.ok) return false;
    if (opened?.store) await tidyFiles(opened.file, opened.session.plan, opened.store);
    await this.letGo(opened);
    return true;
  }

  private async letGo(opened: OpenedPlan | null, given?: Promise<void>): Promise<void> {
    await given;
    opened?.stop();
    this.opened = null;
    this.problem = null;
  }

  private async show(opened: OpenedPlan): Promise<void> {
    this.opened = opened;
    this.problem = null;
    const entry = { file: opened.file, name: opened.session.plan.name || basename(opened.file) };
    const others = this.deps.settings.value.recent.filter(({ file }) => file !== opened.file);
    await this.deps.settings.change({ recent: [entry, ...others].slice(0, 10) });
    this.tell();
  }

  private tell(): void {
    if (this.wasRead) this.deps.emit('plan.replaced', this.status);
    this.deps.changed();
  }
}

/** A save that failed again: the store keeps the edit, and its state, which the page shows, says why. */
const keptByTheStore = (error: unknown): void => {
  if (!(error instanceof Error && error.name === 'NotSaved')) throw error;
};
