import { app } from 'electron';
import { parseCommandLine } from './cli/parse';
import { runAsked } from './job-application';
import { logBug } from './log';
import { declareScheme } from './shell/protocol';
import { lockPages } from './shell/security';
import { runWindow } from './window-application';

const asked = parseCommandLine(process.argv, process.env);

app.enableSandbox();
declareScheme();
lockPages();

if (asked.kind !== 'window') {
  app.on('window-all-closed', () => undefined); // Electron would quit once a document is printed, before it is saved.
  void app.whenReady().then(() => runAsked(asked)).then((code) => app.exit(code), endWithBug);
} else if (app.requestSingleInstanceLock({ planFile: asked.plan ?? null })) {
  void app.whenReady().then(() => runWindow(asked.plan ?? null)).catch(endWithBug);
} else {
  app.quit();
}

function endWithBug(bug: unknown): void {
  logBug('start', bug);
  app.exit(1);
}
