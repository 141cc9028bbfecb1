/**
 * What the store needs of a file system, and nothing more, so that faults and power cuts can be tried on it.
 */
export interface Disk {
  readonly open: (path: string, mode: OpenMode) => Promise<DiskFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Gives a file a second name; fails with EEXIST when the name is taken. */
  readonly link: (existing: string, name: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** What stands under a name, links not followed; null where nothing does. */
  readonly facts: (path: string) => Promise<FileFacts | null>;
  /** Makes the names in a folder durable. */
  readonly syncFolder: (folder: string) => Promise<void>;
}

/**
 * `read` opens what is there; `create` makes a new file that only its owner may read; `append` adds to what
 * is there.
 */
export type OpenMode = 'read' | 'create' | 'append';

/** An open file. Links are not followed when it is opened, and what is written goes to its end. */
export interface DiskFile {
  readonly read: (into: Uint8Array, position: number) => Promise<number>;
  /** Gives back how many bytes were taken, which may be fewer than were given. */
  readonly write: (bytes: Uint8Array) => Promise<number>;
  /** Makes the content durable. */
  readonly syncData: () => Promise<void>;
  /** Makes content and what is known about the file durable. */
  readonly sync: () => Promise<void>;
  readonly facts: () => Promise<FileFacts>;
  readonly close: () => Promise<void>;
}

/** What tells one file from another, and one state of it from the next. */
export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** The same for two names of one file. */
  readonly identity: string;
  readonly size: number;
  /** When its content last changed; only good for comparing. */
  readonly modified: string;
}

/** Whether two looks at a name saw the same file in the same state. */
export const sameState = (a: FileFacts | null, b: FileFacts | null): boolean =>
  a?.identity === b?.identity && a?.size === b?.size && a?.modified === b?.modified;

/** The code of a file system's error, such as ENOSPC; null for an error of another kind. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
