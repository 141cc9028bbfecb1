import { tmpdir } from 'node:os';
import { expect, test } from '@playwright/test';
import { appFolder } from './launch';
import { run } from './run';

const START = ['will-finish-launching', 'ready'];

test('tells its name, version, paths and arguments', async () => {
  const started = run('lifecycle', ['--flag', 'about']);
  const { lines, code } = await started.ended;
  expect(code).toBe(0);
  const about = JSON.parse(lines.find((line) => line.startsWith('{')) ?? '{}') as Record<string, unknown>;
  expect(about).toMatchObject({
    name: 'Life Cycle',
    version: '2.0.0',
    path: appFolder('lifecycle'),
    userData: started.userData,
    temp: tmpdir(),
    packaged: false,
    type: 'browser',
    ready: true,
  });
  expect(about['electron']).toMatch(/^\d+\.\d+\.\d+/);
  expect((about['argv'] as string[]).slice(-3)).toEqual([`--user-data-dir=${started.userData}`, '--flag', 'about']);
});

const orders: readonly (readonly [scenario: string, happens: string, events: readonly string[], code: number])[] = [
  ['quit-at-once', 'quitting without windows', ['before-quit', 'will-quit', 'quit 0'], 0],
  ['quit-with-window', 'quitting closes windows in between', ['before-quit', 'close', 'closed', 'will-quit', 'quit 0'], 0],
  ['quit-refused', 'before-quit can refuse', ['before-quit', 'before-quit', 'will-quit', 'quit 0'], 0],
  ['will-quit-refused', 'will-quit can refuse', ['before-quit', 'will-quit', 'before-quit', 'will-quit', 'quit 0'], 0],
  ['close-refused', 'a window can refuse', ['before-quit', 'close', 'before-quit', 'close', 'closed', 'will-quit', 'quit 0'], 0],
  ['exit-3', 'exiting asks nobody', ['closed', 'quit 3'], 3],
  ['default-quit', 'closing the last window quits unless somebody minds',
    ['close', 'closed', 'before-quit', 'will-quit', 'quit 0'], 0],
];

for (const [scenario, happens, events, exitCode] of orders) {
  test(happens, async () => {
    const { lines, code } = await run('lifecycle', [scenario]).ended;
    expect(lines).toEqual([...START, ...events]);
    expect(code).toBe(exitCode);
  });
}

test('a second start tells the first one and does not get the lock', async () => {
  const first = run('lifecycle', ['wait']);
  await first.line('lock true');
  const second = await run('lifecycle', ['--word=from-second', 'second'], { userData: first.userData }).ended;
  expect(second.lines).toContain('lock false');
  const { lines } = await first.ended;
  expect(lines).toContain('second-instance true true {"who":"second"}');
});

test('the lock of a killed process does not stay', async () => {
  const first = run('lifecycle', ['wait']);
  await first.line('lock true');
  first.process.kill('SIGKILL');
  await first.ended;
  const { lines } = await run('lifecycle', ['second'], { userData: first.userData }).ended;
  expect(lines).toContain('lock true');
});

test('being terminated is quitting', async () => {
  const started = run('lifecycle', ['window-and-wait']);
  await started.line('loaded');
  started.process.kill('SIGTERM');
  const { lines } = await started.ended;
  expect(lines.slice(-5)).toEqual(['before-quit', 'close', 'closed', 'will-quit', 'quit 0']);
});
