import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, relative } from 'node:path';
import { inProject, projectFolder } from '../setup/paths.mjs';

const generated = new Set(['node_modules', 'dist', 'out', '.waymark', 'release', 'test-results']);

/** The files under folders of the project, as `{ path, text }` with paths from its root and forward slashes. */
export const sourceFiles = (folders, extensions) =>
  folders
    .flatMap((folder) => filesUnder(inProject(folder)))
    .filter((file) => extensions.includes(extname(file)))
    .map((file) => ({
      path: relative(projectFolder, file).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }));

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !generated.has(name))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
};
