import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { run } from '../run';

let temp = '';
test.beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'left-behind-'));
});
test.afterEach(() => rmSync(temp, { recursive: true, force: true }));

for (const [how, signal] of [['quitting', 'SIGTERM'], ['being killed', 'SIGKILL'], ['a crash', 'SIGSEGV']] as const) {
  test(`neither a file nor a process stays behind after ${how}`, async () => {
    const started = run('lifecycle', ['window-and-wait'], { temp });
    await started.line('loaded');
    expect(processes().length).toBeGreaterThan(1);
    started.process.kill(signal);
    await started.ended;
    await expect.poll(() => [...readdirSync(temp), ...processes()]).toEqual([]);
  });
}

test('a job without a window starts no browser and listens on no port', async () => {
  const started = run('lifecycle', ['wait'], { temp });
  await started.line('lock true');
  expect(processes()).toEqual([]);
  started.process.kill('SIGTERM');
  expect((await started.ended).code).toBe(0);
  await expect.poll(() => readdirSync(temp)).toEqual([]);
});

/** The commands of running processes that were started with something in the run's temporary folder. */
function processes(): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(commandOf).filter((line) => line.includes(temp));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
