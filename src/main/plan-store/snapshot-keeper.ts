import type { Plan } from '../../core/plan/plan';
import { countOf } from '../../core/plan/load-file';
import type { BackupKeeper } from './backups';
import { sameState, type Disk, type FileFacts } from './disk';
import type { FileNames } from './file-names';
import { Journal, type JournalRest } from './journal';
import { freeName, linkOrCopy, removeIfThere } from './names-on-disk';
import { snapshotPieces, type PlanPoint } from './snapshot-text';
import { writeVerified } from './snapshot';

/** What a keeper works with. */
export interface KeeperPorts {
  readonly disk: Disk;
  readonly random: () => string;
  /** The time as an ISO 8601 instant. */
  readonly now: () => string;
}

/** A plan file that is written and durable, but does not have its name yet. */
export interface PreparedSnapshot {
  readonly temporary: string;
  readonly facts: FileFacts;
  readonly savedAt: string;
}

/** Looks after the plan file itself: writes it anew beside the old one and then gives it the name. */
export class SnapshotKeeper {
  private keptAs: string | null = null;

  constructor(
    private readonly ports: KeeperPorts,
    private readonly names: FileNames,
    private readonly backups: BackupKeeper,
    /** The plan file as this process knows it; anything else found under its name is somebody else's work. */
    private installed: FileFacts | null,
  ) {}

  /** Whether what was seen under the plan's name is what this process put or found there. */
  isOurs(seen: FileFacts | null): boolean {
    return sameState(seen, this.installed);
  }

  async isUnchanged(): Promise<boolean> {
    return this.isOurs(await this.ports.disk.facts(this.names.plan));
  }

  async prepare(point: PlanPoint<Plan>): Promise<PreparedSnapshot> {
    const { disk, random, now } = this.ports;
    const temporary = this.names.temporary(random());
    const savedAt = now();
    await writeVerified(disk, temporary, snapshotPieces(point, savedAt));
    const facts = await disk.facts(temporary);
    if (facts === null) throw Object.assign(new Error('What was written has gone.'), { code: 'ENOENT' });
    return { temporary, facts, savedAt };
  }

  /**
   * Keeps the plan file of before as a backup and puts the new one in its place. The caller has seen that
   * nobody changed it.
   */
  async install(
    { temporary, facts, savedAt }: PreparedSnapshot,
    { sequence, plan }: PlanPoint<Plan>,
  ): Promise<void> {
    const { disk } = this.ports;
    if (this.installed !== null) await this.backups.keepCurrent();
    await disk.rename(temporary, this.names.plan);
    this.installed = facts;
    this.backups.replaced({ sequence, savedAt, count: countOf(plan) });
    await disk.syncFolder(this.names.folder);
    await this.backups.rotate();
  }

  async discard({ temporary }: PreparedSnapshot): Promise<void> {
    await removeIfThere(this.ports.disk, temporary);
  }

  beginJournal(base: PlanPoint<Plan>, rest?: JournalRest): Promise<Journal> {
    return Journal.begin(this.ports.disk, this.names, this.ports.random(), base, rest);
  }

  async removeJournal(): Promise<void> {
    await removeIfThere(this.ports.disk, this.names.journal);
  }

  /**
   * Puts this process's version beside a plan file that something else has changed, always under the same
   * name.
   */
  async keepAside(point: PlanPoint<Plan>): Promise<string> {
    const { disk } = this.ports;
    const { temporary } = await this.prepare(point);
    this.keptAs ??= await freeName(disk, this.names.kept);
    await disk.rename(temporary, this.keptAs);
    await disk.syncFolder(this.names.folder);
    return this.keptAs;
  }

  /**
   * Keeps the changed file, if one is there, under a name of its own, so that the plan's name can be written
   * to again.
   */
  async acceptChange(): Promise<void> {
    const { disk } = this.ports;
    const theirs = await disk.facts(this.names.plan);
    if (theirs !== null) {
      await linkOrCopy(disk, this.names.plan, await freeName(disk, this.names.damaged));
      await disk.syncFolder(this.names.folder);
    }
    this.installed = theirs;
  }

  /** Lets go of the version put aside, once the plan file holds it. */
  async dropAside(): Promise<void> {
    if (this.keptAs !== null) await removeIfThere(this.ports.disk, this.keptAs);
    this.keptAs = null;
  }
}
