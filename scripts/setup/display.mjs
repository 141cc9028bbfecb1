import { spawn } from 'node:child_process';
import { findOnPath } from './program.mjs';
import { say, SetupProblem } from './say.mjs';

/**
 * Where the application's window will be shown: `{ shown, env, stop }`.
 * The display that is there, else a virtual one; command-line jobs need neither.
 */
export const displayFor = async ({ window }) => {
  if (hasDisplay()) return { shown: true, env: {}, stop: () => {} };
  if (!window) return { shown: false, env: {}, stop: () => {} };
  const virtual = await startVirtualDisplay();
  if (virtual === undefined) throw new SetupProblem(withoutDisplay);
  say(`no display here: the window opens on the virtual display ${virtual.env.DISPLAY}.`);
  return virtual;
};

/** A virtual display for tests, where Xvfb is installed and no display is there. */
export const displayForTests = async () =>
  (hasDisplay() ? undefined : await startVirtualDisplay()) ?? { shown: hasDisplay(), env: {}, stop: () => {} };

const withoutDisplay = `there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set), and no Xvfb.
Run this from a desktop session, or install a virtual display (on Debian: sudo apt-get install -y xvfb).
These work without a display:
  npm start -- --new-plan PLAN.json --path LADDER.md --current LEVEL --target LEVEL --by DATE --hours N [--export-pdf OUT.pdf]
  npm start -- --plan PLAN.json --export-pdf OUT.pdf | --export-markdown OUT.md | --export-json OUT.json
  npm start -- --check-path LADDER.md [--json]
  npm start -- --help`;

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

const startVirtualDisplay = () => {
  const program = findOnPath('Xvfb');
  if (program === undefined) return Promise.resolve(undefined);
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'];
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const answer = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  return new Promise((resolve) => {
    let number = '';
    answer.on('data', (chunk) => {
      number += chunk;
      if (!number.includes('\n')) return;
      answer.destroy();
      server.unref();
      resolve({ shown: true, env: { DISPLAY: `:${number.trim()}` }, stop: () => server.kill() });
    });
    server.on('error', () => resolve(undefined));
    server.on('exit', () => resolve(undefined));
  });
};
