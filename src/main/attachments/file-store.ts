import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Attachment } from '../../core/attachments/attachment';
import {
  mediaTypeOf,
  mostBytes,
  nameOnDisk,
  shownName,
  tooLargeSentence,
} from '../../core/attachments/file-type';
import { err, ok, type Result } from '../../core/kit/result';
import { codeOf, type Disk } from '../plan-store/disk';
import { namesFor } from '../plan-store/file-names';
import { removeIfThere } from '../plan-store/names-on-disk';
import { diskSentence } from '../plan-store/save-failure';
import { writeVerified } from '../plan-store/snapshot';
import { readWhole } from '../plan-store/whole-file';

/** What keeping files takes from its surroundings. */
export interface FileDeps {
  readonly disk: Disk;
  /** Sixteen letters that nobody can guess. */
  readonly random: () => string;
}

/** A file that was put beside the plan, as a command attaches it. */
export type KeptFile = Omit<Attachment, 'addedOn'>;

/**
 * Puts a file into the folder beside a plan, under the hash of its bytes, and resolves once it is on the
 * disk; or says why not. Nothing of a file that was not kept stays.
 */
export const keepFile = async (
  deps: FileDeps,
  planFile: string,
  name: string,
  bytes: Uint8Array,
): Promise<Result<KeptFile, string>> => {
  const shown = shownName(name);
  if (bytes.length > mostBytes) return err(tooLargeSentence(shown, bytes.length));
  const file: KeptFile = {
    id: hashOf(bytes),
    name: shown,
    mediaType: mediaTypeOf(name, bytes),
    bytes: bytes.length,
  };
  try {
    await write(deps, planFile, file, bytes);
    return ok(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return err(`“${shown}” was not attached. ${diskSentence(code)}`);
  }
};

/** The bytes of an attached file; null where they are gone or are no longer those that were attached. */
export const readFile = async (
  { disk }: Pick<FileDeps, 'disk'>,
  planFile: string,
  file: KeptFile,
): Promise<Uint8Array | null> => {
  const path = pathOf(planFile, file);
  const facts = await disk.facts(path);
  if (facts?.kind !== 'file' || facts.size !== file.bytes) return null;
  const bytes = await readWhole(disk, path);
  return hashOf(bytes) === file.id ? bytes : null;
};

/** Where an attached file lies. */
export const pathOf = (planFile: string, file: Pick<Attachment, 'id' | 'name' | 'mediaType'>): string =>
  join(namesFor(planFile).files, nameOnDisk(file));

/** Puts the attached files of a plan beside a copy of it as well; those that are gone are left out. */
export const copyFiles = async (
  deps: FileDeps,
  files: readonly KeptFile[],
  from: string,
  to: string,
): Promise<void> => {
  for (const file of files) {
    const bytes = await readFile(deps, from, file);
    if (bytes) await write(deps, to, file, bytes);
  }
};

const write = async (
  { disk, random }: FileDeps,
  planFile: string,
  file: KeptFile,
  bytes: Uint8Array,
): Promise<void> => {
  const { files, folder } = namesFor(planFile);
  if (await readFile({ disk }, planFile, file)) return;
  await makeFolder(disk, files, folder);
  const temporary = join(files, `tmp-${random()}`);
  await writeVerified(disk, temporary, [bytes]);
  try {
    await disk.rename(temporary, pathOf(planFile, file));
  } catch (error) {
    await removeIfThere(disk, temporary);
    throw error;
  }
  await disk.syncFolder(files);
};

/** The folder may be there and its name not yet durable, where the power went while it was made. */
const makeFolder = async (disk: Disk, files: string, parent: string): Promise<void> => {
  if ((await disk.facts(files))?.kind !== 'folder') await disk.makeFolder(files);
  await disk.syncFolder(parent);
};

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
