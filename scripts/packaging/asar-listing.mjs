import { readFileSync } from 'node:fs';

/** The files in an asar archive, as `{ path, size }`: its header is JSON after sixteen bytes, twelve in comes its length. */
export const listAsar = (file) => {
  const archive = readFileSync(file);
  const header = JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12)));
  return filesIn(header, '');
};

const filesIn = ({ files }, folder) =>
  Object.entries(files).flatMap(([name, entry]) =>
    entry.files === undefined ? [{ path: folder + name, size: entry.size }] : filesIn(entry, `${folder}${name}/`),
  );
