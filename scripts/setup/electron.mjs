import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildStandIn } from './builds.mjs';
import { findOrInstallChromium } from './chromium.mjs';
import { downloadElectron } from './electron-download.mjs';
import { electronVersion, installedElectron, rememberChoice, rememberedChoice, standInFolder } from './remembered-electron.mjs';
import { say, SetupProblem } from './say.mjs';

/**
 * The Electron to run the application with: `{ kind, program, env }`.
 * The real one where it can be had; else the stand-in on a system Chromium.
 * WAYMARK_ELECTRON=real or stand-in overrides what was found out earlier.
 */
export const chooseElectron = async ({ needsChromium = true } = {}) => {
  const wish = process.env.WAYMARK_ELECTRON;
  if (wish !== undefined && wish !== 'real' && wish !== 'stand-in') {
    throw new SetupProblem(`WAYMARK_ELECTRON is “${wish}”; it can be “real” or “stand-in”.`);
  }
  const choice = wish ?? (await findOut());
  return choice === 'real' ? realElectron() : standIn(needsChromium);
};

const findOut = async () => {
  const known = rememberedChoice();
  if (known === 'stand-in') return known;
  if (known === 'real' && installedElectron() !== undefined) return known;
  say(`getting Electron ${electronVersion()}.`);
  const reason = await downloadElectron();
  if (reason !== undefined) {
    say(`Electron cannot be had here (${reason}); a system Chromium stands in. WAYMARK_ELECTRON=real tries again.`);
  }
  const choice = reason === undefined ? 'real' : 'stand-in';
  rememberChoice(choice);
  return choice;
};

const realElectron = async () => {
  if (installedElectron() === undefined) {
    const reason = await downloadElectron();
    if (reason !== undefined) {
      throw new SetupProblem(`Electron was asked for, and ${reason}. Leave WAYMARK_ELECTRON unset to use the stand-in.`);
    }
  }
  rememberChoice('real');
  return { kind: 'real', program: installedElectron(), env: {} };
};

const standIn = async (needsChromium) => {
  await buildStandIn();
  const chromium = await findOrInstallChromium({ needed: needsChromium });
  const program = join(standInFolder, 'electron');
  if (!existsSync(program)) throw new SetupProblem(`the stand-in was built, yet ${program} is missing.`);
  const env = { ELECTRON_OVERRIDE_DIST_PATH: standInFolder, ...(chromium ? { WAYMARK_CHROMIUM: chromium } : {}) };
  return { kind: 'stand-in', program, env };
};
