/**
 * Why an edit is not on the disk. It is kept in memory and tried again with the next one, or when asked to.
 */
export type SaveFailure =
  | { readonly type: 'disk'; readonly code: string }
  /**
   * Something else changed the plan file; `keptAs` is where everything up to this edit was put instead, if
   * that worked.
   */
  | { readonly type: 'changed-outside'; readonly keptAs: string | null }
  | { readonly type: 'closed' };

/** What `save` rejects with. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';

  constructor(readonly failure: SaveFailure) {
    super(saveSentence(failure));
  }
}

const changed = 'The plan file was changed or removed by something else. It was left as it is.';
const kept = 'The last change is not on the disk yet; it is kept here while Waymark is open.';

/** What the person reads: what happened, what was kept, what to do. */
export const saveSentence = (failure: SaveFailure): string => {
  switch (failure.type) {
    case 'disk':
      return `${diskSentence(failure.code)} ${kept}`;
    case 'changed-outside':
      return failure.keptAs === null
        ? `${changed} Your version could not be put beside it. Keep Waymark open and save a copy elsewhere.`
        : `${changed} Your version is kept in ${failure.keptAs}. Choose which one to go on with.`;
    case 'closed':
      return 'The plan has been closed. Open it again to change it.';
  }
};

/** What a file system's error means, and what a person can do about it. */
export const diskSentence = (code: string): string =>
  diskSentences[code] ?? `The disk reported an error (${code}). Try again, or save a copy on another disk.`;

const noPermission =
  'Waymark is not allowed to write there. Change the permissions of the folder, or save a copy elsewhere.';
const disconnected = 'The folder of the plan is not there. If it is on a disk or a share, connect it again.';

const diskSentences: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make some room, then try again.',
  EDQUOT: 'Your share of the disk is used up. Make some room, then try again.',
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: 'The disk is read-only. Save a copy on another disk.',
  EIO: 'The disk reported an error and may be failing. Save a copy on another disk.',
  EMFILE: 'Too many files are open on this computer. Close some programs, then try again.',
  ENFILE: 'Too many files are open on this computer. Close some programs, then try again.',
  ENOENT: disconnected,
  ENOTDIR: disconnected,
  ESTALE: disconnected,
  EBUSY: 'Another program is using the plan file. Close it there, then try again.',
};
