import { installedElectron, standInFolder } from './remembered-electron.mjs';

/** Points Playwright and the `electron` package at the stand-in where set-up chose it. */
export const pointAtRememberedElectron = () => {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined) return;
  if (installedElectron() === undefined) process.env.ELECTRON_OVERRIDE_DIST_PATH = standInFolder;
};
