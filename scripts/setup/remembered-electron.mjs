import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from './json-file.mjs';
import { inProject, remembered } from './paths.mjs';

const memory = remembered('electron.json');

/** The folder that holds the stand-in, as an executable called `electron`. */
export const standInFolder = inProject('tools', 'electron-on-chromium', 'dist');

/** The version of Electron that the lockfile installed. */
export const electronVersion = () => readJson(inProject('node_modules', 'electron', 'package.json'))?.version;

/** The path of the real Electron, or undefined while the wrapper has not downloaded it. */
export const installedElectron = () => {
  const wrapper = inProject('node_modules', 'electron');
  const nameFile = join(wrapper, 'path.txt');
  if (!existsSync(nameFile)) return undefined;
  const program = join(wrapper, 'dist', readFileSync(nameFile, 'utf8').trim());
  return existsSync(program) ? program : undefined;
};

/** What was found out about this version of Electron: 'real', 'stand-in', or undefined before the first try. */
export const rememberedChoice = () => {
  const answer = readJson(memory);
  return answer?.version === electronVersion() ? answer?.choice : undefined;
};

/** Remembers whether this version of Electron can be had here. */
export const rememberChoice = (choice) => writeJson(memory, { version: electronVersion(), choice });
