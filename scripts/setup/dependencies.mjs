import { existsSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { inProject } from './paths.mjs';
import { run } from './program.mjs';
import { say, SetupProblem } from './say.mjs';

const stamp = inProject('node_modules', '.waymark.json');

/** Installs the packages that package-lock.json names, unless they are there already. */
export const installDependencies = async () => {
  const lockfile = fingerprint('package-lock.json');
  if (readJson(stamp)?.lockfile === lockfile) return;
  if (!matchesLockfile()) await install();
  writeJson(stamp, { lockfile });
};

/** Whether what npm recorded as installed is what the lockfile asks for, as after `npm install` by hand. */
const matchesLockfile = () => {
  const wanted = readJson(inProject('package-lock.json'))?.packages ?? {};
  const installed = readJson(inProject('node_modules', '.package-lock.json'))?.packages;
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || (optional && installed[path] === undefined)) return true;
    return installed[path]?.version === version && existsSync(inProject(path));
  });
};

const install = async () => {
  say('installing packages (npm ci); the first time this takes a minute or so.');
  const npm = process.env.npm_execpath;
  const [program, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const started = Date.now();
  const { code } = await run(program, [...first, 'ci', '--loglevel=error', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new SetupProblem(
      'the packages could not be installed; npm says why above. Check the network and the npm registry, then run the ' +
        'same command again: nothing else was changed.',
    );
  }
  say(`packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
};
