/** A command line such as `electron --inspect=0 . --plan x`, taken apart. */
export interface CommandLine {
  /** Modules to load before the application (`-r`). */
  readonly requires: readonly string[];
  /** Every `--name=value` and `--name`, wherever it stands, by name. */
  readonly switches: ReadonlyMap<string, string>;
  /** The application's folder or file as written. */
  readonly application: string | undefined;
  /** What follows it. */
  readonly rest: readonly string[];
}

/** Reads what follows the executable, as Electron does: what stands before the application is Electron's own. */
export function readArguments(args: readonly string[]): CommandLine {
  const requires: string[] = [];
  let at = 0;
  for (; at < args.length && args[at]?.startsWith('-'); at += 1) {
    if (args[at] !== '-r' && args[at] !== '--require') continue;
    at += 1;
    requires.push(args[at] ?? '');
  }
  const rest = args.slice(at + 1);
  return { requires, switches: switchesIn(args), application: args[at], rest };
}

function switchesIn(args: readonly string[]): Map<string, string> {
  const switches = new Map<string, string>();
  for (const arg of args) {
    if (arg === '--') break;
    const match = /^--([a-z][a-z0-9-]*)(?:=(.*))?$/is.exec(arg);
    if (match?.[1]) switches.set(match[1], match[2] ?? '');
  }
  return switches;
}
