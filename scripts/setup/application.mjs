import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { projectFolder } from './paths.mjs';
import { childEnvironment } from './program.mjs';
import { say } from './say.mjs';

/**
 * Runs the application in the folder from which the person typed npm, and resolves with its exit code.
 * Signals reach it; it decides how to quit.
 */
export const runApplication = (electron, display, { args }) => {
  const child = spawn(electron.program, [...switchesFor(electron, display), projectFolder, ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: childEnvironment({ ...electron.env, ...display.env }),
    stdio: 'inherit',
  });
  passSignalsTo(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
};

/** What the real Electron must be told about this machine; the stand-in sees for itself. */
const switchesFor = (electron, display) => {
  if (electron.kind !== 'real' || process.platform !== 'linux') return [];
  const switches = display.shown ? [] : ['--ozone-platform=headless'];
  if (process.getuid?.() !== 0) return switches;
  say('running as root, where Chromium has no sandbox: passing --no-sandbox.');
  return ['--no-sandbox', ...switches];
};

const passSignalsTo = (child) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl+C at a terminal reaches the whole group: the application has had it already.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
};
