import { dirname } from 'node:path';
import type { Disk, DiskFile, FileFacts } from '../../src/main/plan-store/disk';

/**
 * Something that happened to a disk, in the order it happened; what a power cut may undo is decided from
 * these.
 */
export type DiskEvent =
  | { readonly type: 'write'; readonly inode: number; readonly bytes: Buffer }
  | { readonly type: 'sync'; readonly inode: number }
  | { readonly type: 'name'; readonly folder: string; readonly changes: readonly NameChange[] }
  | { readonly type: 'sync-folder'; readonly folder: string }
  /** What the program under test had said by then. */
  | { readonly type: 'said'; readonly word: string };

/** A name that is given to a file or folder, or taken away. */
export interface NameChange {
  readonly path: string;
  readonly inode: number | null;
}

/** What is on a disk: names, and the content of files; a folder is a file without content. */
export interface DiskContent {
  readonly names: Map<string, number>;
  readonly files: Map<number, Buffer | null>;
}

/** A disk in memory that records what is done to it. */
export class MemoryDisk implements Disk {
  readonly events: DiskEvent[] = [];
  private last = 1_000;
  private clock = 0;
  private readonly modified = new Map<number, number>();

  constructor(readonly content: DiskContent = emptyContent()) {
    this.last = Math.max(this.last, ...content.files.keys());
  }

  async open(path: string, mode: 'read' | 'create' | 'append'): Promise<DiskFile> {
    const there = this.content.names.get(path);
    if (mode === 'create') {
      if (there !== undefined) throw failure('EEXIST');
      return this.fileOn(this.add(path, Buffer.alloc(0)));
    }
    if (there === undefined) throw failure('ENOENT');
    return this.fileOn(there);
  }

  async rename(from: string, to: string): Promise<void> {
    this.name([
      { path: to, inode: this.inodeOf(from) },
      { path: from, inode: null },
    ]);
  }

  async link(existing: string, name: string): Promise<void> {
    const inode = this.inodeOf(existing);
    if (this.content.names.has(name)) throw failure('EEXIST');
    this.name([{ path: name, inode }]);
  }

  async remove(path: string): Promise<void> {
    this.inodeOf(path);
    this.name([{ path, inode: null }]);
  }

  async makeFolder(path: string): Promise<void> {
    if (this.content.names.has(path)) throw failure('EEXIST');
    this.add(path, null);
  }

  async list(folder: string): Promise<string[]> {
    this.inodeOf(folder);
    return [...this.content.names.keys()]
      .filter((path) => dirname(path) === folder && path !== folder)
      .map((path) => path.slice(folder.length + 1));
  }

  async facts(path: string): Promise<FileFacts | null> {
    const inode = this.content.names.get(path);
    return inode === undefined ? null : this.factsOf(inode);
  }

  async syncFolder(folder: string): Promise<void> {
    this.inodeOf(folder);
    this.events.push({ type: 'sync-folder', folder });
  }

  say(word: string): void {
    this.events.push({ type: 'said', word });
  }

  private add(path: string, content: Buffer | null): number {
    this.inodeOf(dirname(path));
    this.last += 1;
    this.content.files.set(this.last, content);
    this.name([{ path, inode: this.last }]);
    return this.last;
  }

  private name(changes: readonly NameChange[]): void {
    for (const change of changes) applyName(this.content.names, change);
    this.events.push({ type: 'name', folder: dirname(changes[0]?.path ?? ''), changes });
  }

  private inodeOf(path: string): number {
    const inode = this.content.names.get(path);
    if (inode === undefined) throw failure('ENOENT');
    return inode;
  }

  private factsOf(inode: number): FileFacts {
    const content = this.content.files.get(inode);
    return {
      kind: content === null ? 'folder' : 'file',
      identity: String(inode),
      size: content?.length ?? 0,
      modified: String(this.modified.get(inode) ?? 0),
    };
  }

  private fileOn(inode: number): DiskFile {
    const content = (): Buffer => this.content.files.get(inode) ?? Buffer.alloc(0);
    const sync = async (): Promise<void> => {
      this.events.push({ type: 'sync', inode });
    };
    return {
      read: async (into, position) => content().copy(into, 0, position),
      write: async (bytes) => {
        this.content.files.set(inode, Buffer.concat([content(), bytes]));
        this.modified.set(inode, (this.clock += 1));
        this.events.push({ type: 'write', inode, bytes: Buffer.from(bytes) });
        return bytes.length;
      },
      syncData: sync,
      sync,
      facts: async () => this.factsOf(inode),
      close: async () => {},
    };
  }
}

/** A disk with nothing but the folder that plans are kept in. */
export const emptyContent = (): DiskContent => ({
  names: new Map([['/plans', 1]]),
  files: new Map([[1, null]]),
});

/** Gives or takes a name. */
export const applyName = (names: Map<string, number>, { path, inode }: NameChange): void => {
  if (inode === null) names.delete(path);
  else names.set(path, inode);
};

/** An error as the file system reports it. */
export const failure = (code: string): Error => Object.assign(new Error(code), { code });
