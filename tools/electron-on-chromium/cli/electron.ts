import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { app } from '../main-process/app';
import { browser } from '../main-process/browser';
import { electron } from '../main-process/electron';
import { setLaunch } from '../main-process/launch';
import { findApplication } from './application';
import type { Application } from './application';
import { readArguments } from './arguments';
import type { CommandLine } from './arguments';
import { openInspector } from './inspector';
import { answerElectron } from './module-hook';
import { behaveAsElectron, stayAlive } from './process-manners';

const executable = __filename;
const commandLine = readArguments(process.argv.slice(2));
const written = commandLine.application ?? '.';
const application = findApplication(written);

if (!application) {
  process.stderr.write(`electron-on-chromium: there is no application at ${written}.\n`);
  process.exit(1);
}
void run(application, commandLine);

async function run(found: Application, { requires, switches, rest }: CommandLine): Promise<void> {
  const { appPath, manifest, main, isModule } = found;
  setLaunch({ executable, application: written, appPath, manifest, switches });
  behaveAsElectron([executable, written, ...rest]);
  answerElectron(electron);
  openInspector(switches);
  const require = createRequire(main);
  for (const module of requires) require(module);
  await (isModule ? import(pathToFileURL(main).href) : require(main));
  stayAlive();
  // Whoever debugs waits to hear where Chromium listens; otherwise it starts with the first window.
  if (switches.has('remote-debugging-port')) void browser();
  setImmediate(() => app.becomeReady());
}
