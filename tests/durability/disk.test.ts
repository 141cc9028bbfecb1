import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, sameState, type Disk } from '../../src/main/plan-store/disk';
import { nodeDisk } from '../../src/main/plan-store/node-disk';
import { FaultyDisk } from './faulty-disk';
import { MemoryDisk } from './memory-disk';

/** What every disk does, so that what is shown on one holds for the others. */
const disks: [string, (check: (disk: Disk, folder: string) => Promise<void>) => Promise<void>][] = [
  [
    'the file system',
    async (check) => {
      const folder = await mkdtemp(join(tmpdir(), 'waymark-disk-'));
      try {
        await check(nodeDisk, folder);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  ],
  ['the disk in memory', (check) => check(new MemoryDisk(), '/plans')],
  [
    'a faulty disk without a fault',
    (check) => check(new FaultyDisk(new MemoryDisk(), { at: 0, code: 'EIO', lasting: 0 }), '/plans'),
  ],
];

const codeFrom = (promise: Promise<unknown>): Promise<string | null> =>
  promise.then(() => 'no error', codeOf);

const write = async (disk: Disk, path: string, text: string): Promise<void> => {
  const file = await disk.open(path, 'create');
  await file.write(Buffer.from(text));
  await file.sync();
  await file.close();
};

const read = async (disk: Disk, path: string): Promise<string> => {
  const file = await disk.open(path, 'read');
  const into = Buffer.alloc(100);
  const length = await file.read(into, 0);
  await file.close();
  return into.toString('utf8', 0, length);
};

describe.each(disks)('%s', (_, on) => {
  it('makes files anew only', () =>
    on(async (disk, folder) => {
      await write(disk, join(folder, 'a'), 'one');
      expect(await codeFrom(disk.open(join(folder, 'a'), 'create'))).toBe('EEXIST');
      expect(await codeFrom(disk.open(join(folder, 'b'), 'append'))).toBe('ENOENT');
      expect(await codeFrom(disk.open(join(folder, 'b'), 'read'))).toBe('ENOENT');
      expect(await codeFrom(disk.open(join(folder, 'no', 'c'), 'create'))).toBe('ENOENT');
      expect(await read(disk, join(folder, 'a'))).toBe('one');
    }));

  it('adds at the end and reads from anywhere', () =>
    on(async (disk, folder) => {
      await write(disk, join(folder, 'a'), 'one');
      const file = await disk.open(join(folder, 'a'), 'append');
      expect(await file.write(Buffer.from(' two'))).toBe(4);
      await file.syncData();
      const into = Buffer.alloc(10);
      expect(await file.read(into, 4)).toBe(3);
      expect(await file.read(into, 7)).toBe(0);
      expect((await file.facts()).size).toBe(7);
      await file.close();
      expect(await read(disk, join(folder, 'a'))).toBe('one two');
    }));

  it('moves a file over another, and the open one stays what it was', () =>
    on(async (disk, folder) => {
      const [a, b] = [join(folder, 'a'), join(folder, 'b')];
      await write(disk, a, 'old');
      await write(disk, b, 'new');
      const old = await disk.open(a, 'read');
      const facts = await disk.facts(b);
      await disk.rename(b, a);
      await disk.syncFolder(folder);
      expect(await read(disk, a)).toBe('new');
      expect(await disk.facts(b)).toBeNull();
      expect(sameState(facts, await disk.facts(a))).toBe(true);
      expect((await old.facts()).identity).not.toBe(facts?.identity);
      await old.close();
      expect(await codeFrom(disk.rename(b, a))).toBe('ENOENT');
    }));

  it('gives a file two names, never one that is taken', () =>
    on(async (disk, folder) => {
      const [a, b] = [join(folder, 'a'), join(folder, 'b')];
      await write(disk, a, 'text');
      await disk.link(a, b);
      expect(await codeFrom(disk.link(a, b))).toBe('EEXIST');
      expect((await disk.facts(a))?.identity).toBe((await disk.facts(b))?.identity);
      await disk.remove(a);
      expect(await read(disk, b)).toBe('text');
      expect(await codeFrom(disk.remove(a))).toBe('ENOENT');
    }));

  it('tells changed content from the same content', () =>
    on(async (disk, folder) => {
      const a = join(folder, 'a');
      await write(disk, a, 'text');
      const before = await disk.facts(a);
      expect(sameState(before, await disk.facts(a))).toBe(true);
      const file = await disk.open(a, 'append');
      await file.write(Buffer.from('!'));
      await file.close();
      expect(sameState(before, await disk.facts(a))).toBe(false);
    }));

  it('lists what is in a folder', () =>
    on(async (disk, folder) => {
      await disk.makeFolder(join(folder, 'inner'));
      expect(await codeFrom(disk.makeFolder(join(folder, 'inner')))).toBe('EEXIST');
      await write(disk, join(folder, 'inner', 'a'), '');
      await write(disk, join(folder, 'b'), '');
      expect([...(await disk.list(folder))].sort()).toEqual(['b', 'inner']);
      expect((await disk.facts(join(folder, 'inner')))?.kind).toBe('folder');
      expect(await codeFrom(disk.list(join(folder, 'none')))).toBe('ENOENT');
    }));
});
