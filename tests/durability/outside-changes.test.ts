import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotSaved, openPlanStore, type PlanStore } from '../../src/main/plan-store/index';
import { makePlanFile } from './child';
import { editsIn, planAfter } from './surroundings';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'waymark-outside-')), 'plans');
  await mkdir(folder);
  file = join(folder, 'plan.waymark.json');
  await makePlanFile(file);
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const open = async (path = file): Promise<PlanStore> => {
  const outcome = await openPlanStore(path);
  if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome));
  return outcome.store;
};
const failureOf = async (saving: Promise<void>): Promise<unknown> => {
  const error: unknown = await saving.catch((reason: unknown) => reason);
  if (!(error instanceof NotSaved)) throw new Error(`It was saved, or failed otherwise: ${String(error)}`);
  return error.failure;
};

describe('something else that changes the plan file while it is open', () => {
  const changes: [string, () => Promise<void>][] = [
    ['adds to it', () => appendFile(file, ' ')],
    ['writes another in its place', () => writeFile(file, '{"theirs":true}')],
    [
      'moves another over it',
      async () => {
        await writeFile(join(folder, 'new'), '{"theirs":true}');
        await rename(join(folder, 'new'), file);
      },
    ],
    ['removes it', () => unlink(file)],
  ];

  it.each(changes)('%s: is noticed at the next edit, and both versions are kept', async (_, change) => {
    const store = await open();
    await store.save(planAfter(1, store.plan));
    await change();
    const theirs = await readFile(file).catch(() => null);
    const keptAs = join(folder, 'plan.kept-1.waymark.json');
    expect(await failureOf(store.save(planAfter(2, store.plan)))).toEqual({
      type: 'changed-outside',
      keptAs,
    });
    expect(store.state).toMatchObject({ state: 'unsaved', reason: expect.stringContaining('plan.kept-1') });
    expect(await failureOf(store.save(planAfter(3, store.plan)))).toEqual({
      type: 'changed-outside',
      keptAs,
    });
    expect((await store.close()).ok).toBe(false);
    await store.abandon();
    expect(await readFile(file).catch(() => null)).toEqual(theirs);
    expect(editsIn((await open(keptAs)).plan)).toBe(3);
  });

  it.each(changes)(
    '%s: the person can go on with their own version, and the other is kept',
    async (_, change) => {
      const store = await open();
      await change();
      const theirs = await readFile(file).catch(() => null);
      await failureOf(store.save(planAfter(1, store.plan)));
      await store.keepMine();
      expect(store.state).toEqual({ state: 'saved' });
      await store.save(planAfter(2, store.plan));
      await store.close();
      expect(editsIn((await open()).plan)).toBe(2);
      const kept = (await readdir(folder)).filter((name) => name.includes('.damaged-'));
      expect(await Promise.all(kept.map((name) => readFile(join(folder, name))))).toEqual(
        theirs ? [theirs] : [],
      );
    },
  );

  it('removes the journal: everything goes into a new plan file, and nothing is lost', async () => {
    const store = await open();
    await store.save(planAfter(1, store.plan));
    await unlink(`${file}.journal`);
    await store.save(planAfter(2, store.plan));
    await store.abandon();
    expect(editsIn((await open()).plan)).toBe(2);
  });
});

describe('a folder that goes away', () => {
  it('is said plainly; the edit is kept and saved when the folder is back', async () => {
    const store = await open();
    await store.save(planAfter(1, store.plan));
    await rename(folder, `${folder}-away`);
    expect(await failureOf(store.save(planAfter(2, store.plan)))).toEqual({ type: 'disk', code: 'ENOENT' });
    expect(store.state).toMatchObject({ reason: expect.stringContaining('connect it again') });
    await rename(`${folder}-away`, folder);
    await store.retry();
    await store.abandon();
    expect(editsIn((await open()).plan)).toBe(2);
  });

  it('is not taken for a new plan at the next start', async () => {
    await rename(folder, `${folder}-away`);
    expect(await openPlanStore(file)).toMatchObject({ kind: 'missing', what: 'folder' });
    await rename(`${folder}-away`, folder);
    await unlink(file);
    expect(await openPlanStore(file)).toMatchObject({ kind: 'missing', what: 'file' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('beside the plan', () => {
  it('other versions from a synchronised folder are noticed', async () => {
    const names = [
      'plan (conflicted copy 2026-11-24).waymark.json',
      'plan.sync-conflict-20261124-101010-ABCDEFG.waymark.json',
      'plan (1).waymark.json',
    ];
    for (const name of [...names, 'planning.waymark.json', 'plan (1).txt'])
      await writeFile(join(folder, name), '');
    const outcome = await openPlanStore(file);
    expect(outcome).toMatchObject({
      kind: 'opened',
      otherVersions: expect.arrayContaining(names.map((name) => join(folder, name))),
    });
    expect(outcome.kind === 'opened' && outcome.otherVersions).toHaveLength(3);
  });

  it('links are not followed, neither as the plan nor as its journal', async () => {
    await rename(file, join(folder, 'elsewhere'));
    await symlink(join(folder, 'elsewhere'), file);
    expect(await openPlanStore(file)).toMatchObject({ kind: 'unreadable', code: 'ELOOP' });
    const other = join(folder, 'other.waymark.json');
    await makePlanFile(other);
    await writeFile(join(folder, 'victim'), 'untouched');
    await symlink(join(folder, 'victim'), `${other}.journal`);
    expect((await openPlanStore(other)).kind).toBe('unreadable');
    expect(await readFile(join(folder, 'victim'), 'utf8')).toBe('untouched');
  });
});
