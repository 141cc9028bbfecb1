declare const ELECTRON_VERSION: string;

/** The version of Electron whose behaviour is stood in for: the one the project depends on, put in by the build. */
export const electronVersion: string = ELECTRON_VERSION;
