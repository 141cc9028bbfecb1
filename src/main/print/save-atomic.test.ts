import * as nodeFs from 'node:fs/promises';
import { mkdtempSync, readdirSync, readFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveAtomic, type SavingFs } from './save-atomic';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-save-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => Buffer.from(text);
const failing = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};

/** A file system whose file handles answer as told. */
const withHandle = (change: (handle: nodeFs.FileHandle) => Partial<nodeFs.FileHandle>): SavingFs => ({
  ...nodeFs,
  open: async (...input: Parameters<typeof nodeFs.open>) => {
    const handle = await nodeFs.open(...input);
    const changed = change(handle);
    return new Proxy(handle, {
      get: (target, name: keyof nodeFs.FileHandle) => {
        const member: unknown = changed[name] ?? target[name];
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
  },
});

describe('an atomic save', () => {
  it('puts all bytes under the name, readable by their owner only, and leaves nothing else behind', async () => {
    const file = join(folder, 'plan.pdf');
    expect(await saveAtomic(file, bytes('new'))).toEqual({ ok: true, value: undefined });
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['plan.pdf']);
  });

  it('takes a disk that writes a byte at a time', async () => {
    const slow = withHandle((handle) => ({
      write: ((data: Uint8Array, at: number) => handle.write(data, at, 1)) as nodeFs.FileHandle['write'],
    }));
    await saveAtomic(join(folder, 'a.md'), bytes('whole'), slow);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('whole');
  });

  const faults: [string, string, SavingFs][] = [
    ['no-space', 'is full', withHandle(() => ({ write: async () => failing('ENOSPC') }))],
    ['no-space', 'is full', withHandle(() => ({
      write: ((data: Uint8Array) => Promise.resolve({ bytesWritten: 0, buffer: data })) as nodeFs.FileHandle['write'],
    }))],
    ['failed', 'EIO', withHandle(() => ({ sync: async () => failing('EIO') }))],
    ['failed', 'EIO', withHandle((handle) => ({
      close: async () => {
        await handle.close();
        failing('EIO');
      },
    }))],
    ['not-permitted', 'may not write', { ...nodeFs, open: async () => failing('EACCES') }],
    ['read-only', 'read-only', { ...nodeFs, open: async () => failing('EROFS') }],
    ['failed', 'EXDEV', { ...nodeFs, rename: async () => failing('EXDEV') }],
  ];
  it.each(faults)('on a fault (%s: “%s”) keeps what was there and leaves no file', async (type, words, fs) => {
    const file = join(folder, 'plan.pdf');
    writeFileSync(file, 'old');
    const saved = await saveAtomic(file, bytes('new'), fs);
    expect(saved).toMatchObject({ ok: false, error: { type, file } });
    expect(saved.ok ? '' : saved.error.sentence).toContain(words);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['plan.pdf']);
  });

  it('says so when the file is there and only its folder could not be synced', async () => {
    const open: SavingFs['open'] = (...input) => (input[0] === folder ? failing('EIO') : nodeFs.open(...input));
    const saved = await saveAtomic(join(folder, 'plan.pdf'), bytes('new'), { ...nodeFs, open: async (...input) => open(...input) });
    expect(saved).toMatchObject({ ok: false, error: { type: 'unconfirmed' } });
    expect(readFileSync(join(folder, 'plan.pdf'), 'utf8')).toBe('new');
  });

  it('says that a folder is missing', async () => {
    const saved = await saveAtomic(join(folder, 'gone', 'plan.pdf'), bytes('new'));
    expect(saved).toMatchObject({ ok: false, error: { type: 'no-folder' } });
  });

  it('refuses a name that a device has, which a file taking its place would break', async () => {
    const saved = await saveAtomic('/dev/null', bytes('new'), { ...nodeFs, open: async () => failing('EIO') });
    expect(saved).toMatchObject({ ok: false, error: { type: 'is-device' } });
  });

  it('refuses a name that a folder has, even an empty one', async () => {
    mkdirSync(join(folder, 'plan.pdf'));
    const saved = await saveAtomic(join(folder, 'plan.pdf'), bytes('new'));
    expect(saved).toMatchObject({ ok: false, error: { type: 'is-folder' } });
    expect(statSync(join(folder, 'plan.pdf')).isDirectory()).toBe(true);
    expect(readdirSync(folder)).toEqual(['plan.pdf']);
  });

  it('hands a mistake in the program on instead of calling it a failed save', async () => {
    const fs = { ...nodeFs, rename: async () => Promise.reject(new TypeError('a bug')) };
    await expect(saveAtomic(join(folder, 'a.pdf'), bytes('new'), fs)).rejects.toThrow('a bug');
    expect(readdirSync(folder)).toEqual([]);
  });
});
