import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/**
 * What must be gone once this process is, however it ends: a very small shell that holds the other end of a pipe,
 * and at its end kills the process groups and removes the folders it was told of. Quit, crash and SIGKILL
 * take the same way out.
 */
export class Janitor {
  #orders: Writable | undefined;

  killAtEnd(processGroup: number): void {
    this.#order(`kill ${processGroup}`);
  }

  removeAtEnd(path: string): void {
    this.#order(`remove ${path}`);
  }

  #order(line: string): void {
    this.#orders ??= startShell();
    this.#orders.write(`${line}\n`);
  }
}

/** The janitor of this process. */
export const janitor = new Janitor();

const SCRIPT = `
trap '' HUP INT TERM
groups=''
while IFS= read -r order; do
  case "$order" in
    'kill '*) groups="$groups \${order#kill }" ;;
    'remove '*) set -- "$@" "\${order#remove }" ;;
  esac
done
for group in $groups; do kill -KILL "-$group" 2>/dev/null; done
tries=0
until rm -rf -- "$@" 2>/dev/null || [ "$tries" -ge 100 ]; do
  tries=$((tries + 1))
  sleep 0.1
done
`;

function startShell(): Writable {
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'electron-on-chromium-janitor'], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  const orders = shell.stdin;
  if ('unref' in orders && typeof orders.unref === 'function') orders.unref();
  orders.on('error', () => undefined);
  return orders;
}
