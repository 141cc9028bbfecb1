import { basename, join } from 'node:path';
import { IsoDate } from '../../core/kit/dates';
import { err, ok, type Result } from '../../core/kit/result';
import type { Plan } from '../../core/plan/plan';
import { codeOf, type Disk } from './disk';
import { namesFor, type FileNames } from './file-names';
import { linkOrCopy, removeIfThere } from './names-on-disk';
import { readState } from './read-state';
import { expired, type Generation } from './rotation';

/** A kept earlier state of the plan: a whole plan file that also opens without its being restored. */
export interface Backup extends Generation {
  readonly id: string;
  readonly file: string;
  /** When it was written, as an ISO 8601 instant. */
  readonly savedAt: string;
  /** Kept outside the rotation: what there was before a migration. */
  readonly forEver: boolean;
}

/** What the plan file that is in place now would be called as a backup. */
export interface CurrentGeneration {
  readonly sequence: number;
  readonly savedAt: string;
  readonly count: number;
}

/** Keeps earlier plan files in a folder beside the plan, and lets old ones go. */
export class BackupKeeper {
  private failed: string | null = null;

  constructor(
    private readonly disk: Disk,
    private readonly names: FileNames,
    /** Null while the file in place was only made by this session: a plan that is new has no past. */
    private current: CurrentGeneration | null,
  ) {}

  /** The code of the disk's error at the last backup, or null: saving goes on without one. */
  get failure(): string | null {
    return this.failed;
  }

  /** Keeps the plan file that is about to be replaced. */
  async keepCurrent(): Promise<void> {
    const { current } = this;
    if (current !== null) await this.noting(() => this.keep(backupName(current, '', this.names)));
  }

  /** Keeps the plan file, and the journal beside it, as they were before a migration, for ever. */
  async keepBeforeMigration(current: CurrentGeneration, version: number): Promise<string> {
    const file = await this.keep(backupName(current, `_v${version}`, this.names));
    if (await this.disk.facts(this.names.journal)) {
      await linkOrCopy(this.disk, this.names.journal, namesFor(file).journal);
      await this.disk.syncFolder(this.names.backups);
    }
    return file;
  }

  /** The plan file in place is another now. */
  replaced(current: CurrentGeneration): void {
    if (this.current !== null) this.current = current;
  }

  /** Lets go of the generations that are no longer to be kept. */
  async rotate(): Promise<void> {
    if (this.current === null || this.failed !== null) return;
    await this.noting(async () => {
      const backups = await listBackups(this.disk, this.names);
      for (const { file } of expired(backups.filter(({ forEver }) => !forEver)))
        await removeIfThere(this.disk, file);
    });
  }

  private async noting(job: () => Promise<unknown>): Promise<void> {
    try {
      await job();
      this.failed = null;
    } catch (error) {
      this.failed = codeOf(error);
      if (this.failed === null) throw error;
    }
  }

  private async keep(name: string): Promise<string> {
    const file = join(this.names.backups, name);
    await makeFolder(this.disk, this.names.backups);
    await linkOrCopy(this.disk, this.names.plan, file);
    await this.disk.syncFolder(this.names.backups);
    await this.disk.syncFolder(this.names.folder);
    return file;
  }
}

/** The backups of a plan, newest first; none when there is no folder of them. */
export const listBackups = async (disk: Disk, names: FileNames): Promise<Backup[]> => {
  const facts = await disk.facts(names.backups);
  if (facts?.kind !== 'folder') return [];
  const found = (await disk.list(names.backups)).flatMap((name) => backupFrom(name, names));
  return found.sort((a, b) => b.sequence - a.sequence);
};

/** The plan in a backup, or why it cannot be used, as a sentence. */
export const readBackup = async (disk: Disk, backup: Backup): Promise<Result<Plan, string>> => {
  const state = await readState(disk, namesFor(backup.file));
  if (state.ok) return ok(state.value.plan);
  return err(
    `The backup ${basename(backup.file)} cannot be used (${state.error.type}). It was left as it is.`,
  );
};

const backupName = (
  { sequence, savedAt, count }: CurrentGeneration,
  mark: string,
  names: FileNames,
): string => `${String(sequence).padStart(9, '0')}_${timeIn(savedAt)}_${count}${mark}${endingOf(names)}`;

const timeIn = (savedAt: string): string => `${savedAt.slice(0, 19).replaceAll(':', '')}Z`;

const backupFrom = (name: string, names: FileNames): Backup[] => {
  const parts = /^(\d{9,})_(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z_(\d+)(_v\d+)?(\.waymark)?\.json$/.exec(
    name,
  );
  const day = IsoDate.safeParse(parts?.[2]);
  if (!parts || !day.success) return [];
  const [, sequence, , hours, minutes, seconds, count, mark] = parts;
  const savedAt = `${day.data}T${hours}:${minutes}:${seconds}.000Z`;
  const generation = { sequence: Number(sequence), day: day.data, count: Number(count) };
  return [{ ...generation, id: name, file: join(names.backups, name), savedAt, forEver: mark !== undefined }];
};

const endingOf = (names: FileNames): string =>
  names.plan.endsWith('.waymark.json') ? '.waymark.json' : '.json';

const makeFolder = async (disk: Disk, path: string): Promise<void> => {
  try {
    await disk.makeFolder(path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if ((await disk.facts(path))?.kind !== 'folder') throw error;
  }
};
