import type { Disk, DiskFile } from '../../src/main/plan-store/disk';
import { failure } from './memory-disk';

/** When a disk misbehaves, and how. */
export interface Fault {
  /** The number of the call that goes wrong, from 1. */
  readonly at: number;
  /** The error, or 'short' for a write that takes only some of the bytes and reports success. */
  readonly code: string;
  /** How many calls go wrong one after the other. */
  readonly lasting: number;
  /** The calls that can go wrong this way; any, if not said. */
  readonly only?: readonly string[];
}

/** A disk of which some calls fail; `calls` counts those that the fault could have met. */
export class FaultyDisk implements Disk {
  calls = 0;

  constructor(
    private readonly disk: Disk,
    private readonly fault: Fault,
  ) {}

  readonly open: Disk['open'] = async (path, mode) => {
    this.meet('open');
    return this.file(await this.disk.open(path, mode));
  };
  readonly rename: Disk['rename'] = async (from, to) => {
    this.meet('rename');
    await this.disk.rename(from, to);
  };
  readonly link: Disk['link'] = async (existing, name) => {
    this.meet('link');
    await this.disk.link(existing, name);
  };
  readonly remove: Disk['remove'] = async (path) => {
    this.meet('remove');
    await this.disk.remove(path);
  };
  readonly makeFolder: Disk['makeFolder'] = async (path) => {
    this.meet('makeFolder');
    await this.disk.makeFolder(path);
  };
  readonly list: Disk['list'] = async (folder) => {
    this.meet('list');
    return this.disk.list(folder);
  };
  readonly facts: Disk['facts'] = async (path) => {
    this.meet('facts');
    return this.disk.facts(path);
  };
  readonly syncFolder: Disk['syncFolder'] = async (folder) => {
    this.meet('syncFolder');
    await this.disk.syncFolder(folder);
  };

  /** Whether the fault has happened and is over. */
  get isOver(): boolean {
    return this.calls >= this.fault.at + this.fault.lasting - 1;
  }

  private file(file: DiskFile): DiskFile {
    return {
      read: async (into, position) => {
        this.meet('read');
        return file.read(into, position);
      },
      write: (bytes) => this.write(file, bytes),
      syncData: async () => {
        this.meet('sync');
        await file.syncData();
      },
      sync: async () => {
        this.meet('sync');
        await file.sync();
      },
      facts: () => file.facts(),
      close: async () => {
        await file.close();
        this.meet('close');
      },
    };
  }

  private async write(file: DiskFile, bytes: Uint8Array): Promise<number> {
    if (this.fault.code !== 'short') {
      this.meet('write');
      return file.write(bytes);
    }
    const some = this.isDue('write') ? bytes.subarray(0, bytes.length >> 1) : bytes;
    return some.length === 0 ? 0 : file.write(some);
  }

  private meet(call: string): void {
    if (this.isDue(call) && this.fault.code !== 'short') throw failure(this.fault.code);
  }

  private isDue(call: string): boolean {
    const { at, lasting, only } = this.fault;
    if (only && !only.includes(call)) return false;
    this.calls += 1;
    return this.calls >= at && this.calls < at + lasting;
  }
}
