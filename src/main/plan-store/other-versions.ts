import { basename, join } from 'node:path';
import type { Disk } from './disk';
import type { FileNames } from './file-names';

/**
 * How programs that synchronise folders name the loser of two changes, after the name of the file without its
 * ending.
 */
const marks = [
  /^ \(.*conflicted copy.*\)$/i, // Dropbox, Nextcloud, ownCloud
  /^\.sync-conflict-\d+-\d+(-\w+)?$/, // Syncthing
  /^ \(\d+\)$/, // Google Drive, browsers
  /^_conf\(.+\)$/i, // Seafile and others
  /^ \(.*conflict.*\)$/i,
  /^\.kept-\d+$/, // this application
];

/** The files beside a plan that look like other versions of it. */
export const otherVersionsOf = async (disk: Disk, names: FileNames): Promise<string[]> => {
  const [own, ending] = split(basename(names.plan));
  const found = (await disk.list(names.folder)).filter((name) => {
    const [stem, other] = split(name);
    return (
      other === ending && stem.startsWith(own) && marks.some((mark) => mark.test(stem.slice(own.length)))
    );
  });
  return found.map((name) => join(names.folder, name));
};

const split = (name: string): [string, string] => {
  const ending = /(\.waymark)?\.json$/.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - ending.length), ending];
};
