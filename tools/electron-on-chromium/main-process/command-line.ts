import { loud } from './faithful';
import { launch } from './launch';

type Provided = Pick<Electron.CommandLine, 'appendSwitch' | 'appendArgument' | 'hasSwitch' | 'getSwitchValue'
  | 'removeSwitch'>;

const appended = new Map<string, string>();
const removed = new Set<string>();
const chromiumArguments: string[] = [];

/** `app.commandLine`: what it is given before Chromium starts, Chromium is started with. */
export const commandLine: Provided = loud('CommandLine', {
  appendSwitch(name: string, value = ''): void {
    appended.set(name.toLowerCase(), value);
  },
  appendArgument(value: string): void {
    chromiumArguments.push(value);
  },
  hasSwitch: (name: string): boolean => switches().has(name),
  getSwitchValue: (name: string): string => switches().get(name) ?? '',
  removeSwitch(name: string): void {
    removed.add(name);
  },
});

/** Every switch as Chromium should be given it, ours and the application's. */
export function switches(): Map<string, string> {
  const all = new Map([...launch().switches, ...appended]);
  for (const name of removed) all.delete(name);
  return all;
}
