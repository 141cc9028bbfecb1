import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inProject, projectFolder } from './paths.mjs';

const skipped = /(^|[\\/])(node_modules|dist|out|conformance)$|\.test\.tsx?$/;

const filesUnder = (path) => {
  if (!existsSync(path) || skipped.test(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name)));
};

/** A hash over the names and contents of files and folders of the project, tests left out. */
export const fingerprint = (...paths) => {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(inProject(path)))) {
    hash.update(`${relative(projectFolder, file)}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};
