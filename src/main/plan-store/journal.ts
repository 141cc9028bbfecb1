import type { Disk, DiskFile, FileFacts } from './disk';
import type { FileNames } from './file-names';
import { headerLine, recordLine } from './journal-text';
import type { Operation } from './operations';
import type { PlanPoint } from './snapshot-text';
import { readOpen, writeAll } from './whole-file';

/** Where a journal stands: how many bytes and edits are in it, and the last edit's number and checksum. */
export interface JournalPoint {
  readonly sequence: number;
  readonly chain: string;
  readonly bytes: number;
}

/**
 * The open journal of a plan: edits are added at its end, each durable before it counts. After an append that
 * failed it must not be used again.
 */
export class Journal {
  private constructor(
    private readonly disk: Disk,
    private readonly names: FileNames,
    private readonly file: DiskFile,
    private readonly identity: string,
    private point: JournalPoint,
    private readonly start: JournalPoint,
  ) {}

  /**
   * Puts a new journal in the place of any earlier one: empty, or beginning with lines taken over from it.
   */
  static async begin(
    disk: Disk,
    names: FileNames,
    random: string,
    base: PlanPoint<{ readonly id: string }>,
    rest?: JournalRest,
  ): Promise<Journal> {
    const temporary = names.temporary(random);
    const file = await disk.open(temporary, 'create');
    try {
      const header = headerLine({ plan: base.plan.id, after: base.sequence, chain: base.chain });
      const bytes = Buffer.concat([Buffer.from(header), rest?.bytes ?? new Uint8Array()]);
      await writeAll(file, bytes);
      await file.sync();
      const { identity } = await file.facts();
      await disk.rename(temporary, names.journal);
      await disk.syncFolder(names.folder);
      const start = { sequence: base.sequence, chain: base.chain, bytes: header.length };
      return new Journal(
        disk,
        names,
        file,
        identity,
        rest ? { ...rest.end, bytes: bytes.length } : start,
        start,
      );
    } catch (error) {
      await Promise.allSettled([file.close(), disk.remove(temporary)]);
      throw error;
    }
  }

  /** Goes on with a journal that was read and found whole. */
  static async resume(disk: Disk, names: FileNames, point: JournalPoint, after: number): Promise<Journal> {
    const file = await disk.open(names.journal, 'append');
    const { identity } = await file.facts();
    return new Journal(disk, names, file, identity, point, { sequence: after, chain: '', bytes: 0 });
  }

  /** Adds an edit and resolves when it is durable, with what stands under the plan's name then. */
  async append(operations: readonly Operation[]): Promise<FileFacts | null> {
    const sequence = this.point.sequence + 1;
    const { text, chain } = recordLine(this.point.chain, sequence, operations);
    const bytes = Buffer.from(text);
    await writeAll(this.file, bytes);
    await this.file.syncData();
    const journal = await this.disk.facts(this.names.journal);
    const plan = await this.disk.facts(this.names.plan);
    if (journal?.identity !== this.identity) throw new JournalGone();
    this.point = { sequence, chain, bytes: this.point.bytes + bytes.length };
    return plan;
  }

  /** Where it stands now. */
  get end(): JournalPoint {
    return this.point;
  }

  /** How many edits and bytes it holds. */
  get length(): { readonly edits: number; readonly bytes: number } {
    return { edits: this.point.sequence - this.start.sequence, bytes: this.point.bytes };
  }

  /** The lines after a point, to be taken over by the next journal. */
  async after(point: JournalPoint): Promise<JournalRest> {
    return {
      bytes: (await readOpen(this.file, point.bytes)).subarray(0, this.point.bytes - point.bytes),
      end: this.point,
    };
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

/** The end of a journal: lines as they stand, and where they lead. */
export interface JournalRest {
  readonly bytes: Uint8Array;
  readonly end: JournalPoint;
}

/** Something else removed or replaced the journal while it was open. */
class JournalGone extends Error {
  override readonly name = 'JournalGone';
  readonly code = 'ESTALE';
}
