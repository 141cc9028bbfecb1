import { basename } from 'node:path';
import type { LockHolder } from './lock';
import type { ReadProblem } from './read-state';
import { diskSentence } from './save-failure';

const closeThere = 'Close it there; if it is not open there any more, you can open it here all the same.';

/** The sentence for a plan somebody has open. */
export const lockedSentence = ({ holder, elsewhere }: { holder: LockHolder; elsewhere: boolean }): string =>
  elsewhere
    ? `This plan is open on the computer “${holder.host}”, or was when that computer last wrote here. ${closeThere}`
    : 'This plan is already open in another window of Waymark on this computer. Close it there, or go on there.';

/** The sentence for a plan file that is not made because there is one. */
export const existsSentence = (file: string): string =>
  `There is already a file called ${basename(file)} in that folder. It was left as it is; choose another name.`;

/** The sentence for a plan that is not there. */
export const missingSentence = (file: string, what: 'file' | 'folder'): string =>
  what === 'folder'
    ? `The folder of ${basename(file)} is not there. If it is on a disk or a share, connect it and open the plan again.`
    : `${basename(file)} is no longer in its folder. If you moved it, open it from where it is now.`;

/** The sentence for a plan of a newer format. */
export const tooNewSentence = (version: number, readable: boolean): string =>
  `This plan was written by a newer Waymark (format ${version}). It was left exactly as it is. ${
    readable
      ? 'You can read it here; to change it, use the newer Waymark.'
      : 'Open it with the newer Waymark.'
  }`;

/** The sentence for a plan that can be read where nothing can be written. */
export const readOnlySentence = (code: string): string =>
  `${diskSentence(code)} Until then the plan can be read, but not changed.`;

/** The sentence for a damaged plan: what is wrong, what was kept. */
export const damagedSentence = (problem: Extract<ReadProblem, { type: 'damaged' }>): string =>
  `The plan cannot be opened as it is: ${problem.explanation}. Nothing in it was changed.`;

/** The sentence for a plan file that cannot be read. */
export const unreadableSentence = (code: string): string =>
  unreadable[code] ?? `The plan file cannot be read (${code}). It was left as it is.`;

const notAllowed = 'Waymark is not allowed to read the plan file. Change its permissions and open it again.';

const unreadable: Readonly<Record<string, string>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  ELOOP: 'This is a link to another file. Waymark does not follow links; open the file it leads to.',
  EISDIR: 'This is not a file.',
  EIO: 'The disk reported an error and may be failing. Copy the file to another disk and open it there.',
};
