import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlanStore, readPlan } from '../../src/main/plan-store/index';
import { editingProgram, makePlanFile, startEditing } from './child';

let program: Awaited<ReturnType<typeof editingProgram>>;
beforeAll(async () => {
  program = await editingProgram();
}, 60_000);
afterAll(() => program.remove());

const planFile = async (name: string): Promise<string> => {
  const file = join(program.folder, `${name}.waymark.json`);
  await makePlanFile(file);
  return file;
};
const writeLock = (file: string, holder: { host?: string; pid: number; started: string }): Promise<void> =>
  writeFile(`${file}.lock`, JSON.stringify({ host: hostname(), ...holder }));

const noSuchProcess = 2 ** 22 + 12_345;

describe('two processes on one plan', () => {
  it('cannot both have it; the second is told, and can still read', async () => {
    const file = await planFile('shared');
    const first = startEditing(program.program, file);
    await first.spoke;
    expect(await openPlanStore(file)).toMatchObject({
      kind: 'locked',
      elsewhere: false,
      holder: { pid: first.process.pid },
    });
    expect(await readPlan(file)).toMatchObject({ ok: true });
    first.process.kill('SIGKILL');
    await first.ended;
    expect(first.lines()[0]).toBe('opened 0');
  });

  it('of four that start at once beside a lock left behind, one has it and three are told', async () => {
    const file = await planFile('raced');
    await writeLock(file, { pid: noSuchProcess, started: 'long ago' });
    const children = Array.from({ length: 4 }, () => startEditing(program.program, file));
    await Promise.all(children.map(({ spoke }) => spoke));
    for (const { process } of children) process.kill('SIGKILL');
    await Promise.all(children.map(({ ended }) => ended));
    const words = children.map((child) => child.lines()[0]?.split(' ')[0] ?? '').sort();
    expect(words).toEqual(['locked', 'locked', 'locked', 'opened']);
  }, 60_000);
});

describe('a lock left behind', () => {
  const opens = async (file: string): Promise<boolean> => {
    const outcome = await openPlanStore(file);
    if (outcome.kind === 'opened') await outcome.store.close();
    return outcome.kind === 'opened';
  };

  it('by a process that is no more is taken over', async () => {
    const file = await planFile('gone');
    await writeLock(file, { pid: noSuchProcess, started: 'long ago' });
    expect(await opens(file)).toBe(true);
  });

  it('is taken over also when another process has its id now', async () => {
    const file = await planFile('reused');
    await writeLock(file, { pid: process.ppid, started: 'before the last start of this computer 1234' });
    expect(await opens(file)).toBe(true);
  });

  it('is taken over when it is empty or garbage, as after a power cut', async () => {
    const file = await planFile('garbage');
    await writeFile(`${file}.lock`, '');
    expect(await opens(file)).toBe(true);
    await writeFile(`${file}.lock`, Buffer.alloc(40));
    expect(await opens(file)).toBe(true);
  });

  it('of another computer is respected until the person says otherwise', async () => {
    const file = await planFile('elsewhere');
    await writeLock(file, { host: 'another-computer', pid: 1, started: 'x' });
    expect(await openPlanStore(file)).toMatchObject({ kind: 'locked', elsewhere: true });
    expect(await readFile(`${file}.lock`, 'utf8')).toContain('another-computer');
    const outcome = await openPlanStore(file, undefined, { evenIfLockedElsewhere: true });
    expect(outcome.kind).toBe('opened');
    if (outcome.kind === 'opened') await outcome.store.close();
  });
});
