import { basename, dirname, join } from 'node:path';

/** The names that belong to a plan file, all of them beside it. */
export interface FileNames {
  readonly plan: string;
  readonly folder: string;
  readonly journal: string;
  readonly lock: string;
  /** Held for a moment by who removes a lock that was left behind. */
  readonly lockTakeover: string;
  readonly backups: string;
  /** The folder of attached files. */
  readonly files: string;
  /** A name for a file that is being written, from random letters. */
  readonly temporary: (random: string) => string;
  /** Where bytes that cannot be read are kept. */
  readonly damaged: (number: number) => string;
  /** Where this application's version is kept when something else has changed the plan file. */
  readonly kept: (number: number) => string;
}

/** The names that belong to a plan file. */
export const namesFor = (file: string): FileNames => ({
  plan: file,
  folder: dirname(file),
  journal: `${file}.journal`,
  lock: `${file}.lock`,
  lockTakeover: `${file}.lock.takeover`,
  backups: `${file}.backups`,
  files: `${file}.files`,
  temporary: (random) => `${file}.tmp-${random}`,
  damaged: (number) => `${file}.damaged-${number}`,
  kept: (number) => keptName(file, number),
});

/** Whether a name in the plan's folder is that of a file which was being written when its writer ended. */
export const isTemporary = (names: FileNames, name: string): boolean =>
  name.startsWith(`${basename(names.plan)}.tmp-`) &&
  /^[0-9a-f]{16}$/.test(name.slice(name.lastIndexOf('-') + 1));

const keptName = (file: string, number: number): string => {
  const name = basename(file);
  const extension = /(\.waymark)?\.json$/.exec(name)?.[0] ?? '';
  return join(dirname(file), `${name.slice(0, name.length - extension.length)}.kept-${number}${extension}`);
};
