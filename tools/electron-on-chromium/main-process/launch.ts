/** What the command line asked for. */
export interface Launch {
  readonly executable: string;
  /** The folder (or file) of the application as it was written on the command line. */
  readonly application: string;
  /** The same, resolved. */
  readonly appPath: string;
  readonly manifest: Manifest;
  readonly switches: ReadonlyMap<string, string>;
}

/** What matters of an application's package.json. */
export interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
  readonly desktopName?: string;
}

let current: Launch | undefined;

/** Says once, before anything else, how this process was started. */
export function setLaunch(launch: Launch): void {
  current = launch;
}

export function launch(): Launch {
  if (!current) throw new Error('electron-on-chromium: the application has not been launched');
  return current;
}
