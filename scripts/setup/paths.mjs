import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, whatever the current directory. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** A path inside the checkout. */
export const inProject = (...parts) => join(projectFolder, ...parts);

/** A file in which set-up remembers an answer; the folder is not under version control. */
export const remembered = (name) => inProject('.waymark', name);
