import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, remembered } from './paths.mjs';
import { childEnvironment, run, toolNode } from './program.mjs';
import { installedElectron } from './remembered-electron.mjs';

const secondsWithoutProgress = 25;
const secondsInAll = 180;

/**
 * Lets the wrapper of the `electron` package download its binary, within limits.
 * Resolves with undefined when a binary that runs is there, and with the reason when not.
 */
export const downloadElectron = async () => {
  const folder = remembered('download');
  mkdirSync(folder, { recursive: true });
  const reason = await download(folder);
  rmSync(folder, { recursive: true, force: true });
  return reason ?? (await whyItDoesNotRun());
};

const download = (folder) =>
  new Promise((resolve) => {
    const child = spawn(toolNode(), [inProject('node_modules', 'electron', 'install.js')], {
      env: childEnvironment({ TMPDIR: folder, TMP: folder, TEMP: folder }),
      stdio: 'ignore',
    });
    const started = Date.now();
    let last = { size: 0, at: started };
    const watch = setInterval(() => {
      const size = sizeOf(folder);
      if (size !== last.size) last = { size, at: Date.now() };
      if (Date.now() - last.at > secondsWithoutProgress * 1000) give('the download stood still');
      if (Date.now() - started > secondsInAll * 1000) give('the download was too slow');
    }, 500);
    const give = (reason) => {
      clearInterval(watch);
      child.kill('SIGKILL');
      resolve(reason);
    };
    child.on('error', () => give('the download could not be started'));
    child.on('exit', (code) => give(code === 0 ? undefined : 'its release server cannot be reached'));
  });

const sizeOf = (path) => {
  try {
    if (!statSync(path).isDirectory()) return statSync(path).size;
    return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
  } catch {
    return 0; // A temporary file that is gone by now.
  }
};

/** A binary can be there and still lack system libraries; as plain Node it needs no display to show that. */
const whyItDoesNotRun = async () => {
  const program = installedElectron();
  if (program === undefined) return 'the download left no binary';
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  const { code } = await run(program, ['-e', ''], { env, output: 'capture', limitSeconds: 20 });
  return code === 0 ? undefined : 'its binary does not run on this system';
};
