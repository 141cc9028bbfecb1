import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentVersion } from '../../src/core/plan/migrations/index';
import type * as Migrations from '../../src/core/plan/migrations/index';
import { openPlanStore, readPlan } from '../../src/main/plan-store/index';
import { FaultyDisk } from './faulty-disk';
import { emptyContent, MemoryDisk } from './memory-disk';
import { alone } from './surroundings';

// Pretends that one more version came, whose migration writes the name of a plan in capitals.
vi.mock('../../src/core/plan/migrations/index', async (original) => {
  const real = await original<typeof Migrations>();
  const capitals = (plan: { name: string }): unknown => ({ ...plan, name: plan.name.toUpperCase() });
  const migrations = [
    ...real.migrations,
    { name: '9999-capitals', why: 'a test', migrate: capitals as (plan: unknown) => unknown },
  ];
  return {
    migrations,
    currentVersion: migrations.length,
    migrate: (plan: unknown, from: number) => real.migrate(plan, from, migrations),
  };
});

const v1 = 'tests/fixtures/plans/v1.json';

describe('a plan of an earlier version', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-migrations-'));
    file = join(folder, 'plan.waymark.json');
    await writeFile(file, await readFile(v1));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is kept as a backup first, byte by byte, and then written in the current version', async () => {
    const outcome = await openPlanStore(file);
    if (outcome.kind !== 'migrated') throw new Error(JSON.stringify(outcome));
    expect(outcome.from).toBe(1);
    expect(outcome.store.plan.name).toBe('SAM OKAFOR');
    expect(await readFile(outcome.backupFile)).toEqual(await readFile(v1));
    expect(await readFile(file, 'utf8')).toContain(`"version": ${currentVersion}`);
    await outcome.store.close();
    expect((await openPlanStore(file)).kind).toBe('opened');
  });

  it('can be read without being migrated', async () => {
    const plan = await readPlan(file);
    expect(plan.ok && plan.value.name).toBe('SAM OKAFOR');
    expect(await readFile(file)).toEqual(await readFile(v1));
  });

  it('is whole, old or new, whatever call of the migration fails', async () => {
    for (let at = 1; ; at += 1) {
      const disk = new MemoryDisk(emptyContent());
      disk.content.files.set(2, await readFile(v1));
      disk.content.names.set('/plans/plan.waymark.json', 2);
      const faulty = new FaultyDisk(disk, { at, code: 'EIO', lasting: 3 });
      const outcome = await openPlanStore('/plans/plan.waymark.json', alone(faulty, 1));
      expect(['migrated', 'read-only', 'unreadable']).toContain(outcome.kind);
      const plan = await readPlan('/plans/plan.waymark.json', alone(disk, 2));
      expect(plan.ok && plan.value.name).toBe('SAM OKAFOR');
      if (faulty.calls < at) break;
    }
  });
});

describe('a plan of a newer version', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-newer-'));
    file = join(folder, 'plan.waymark.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const newer = async (change: (plan: Record<string, unknown>) => void): Promise<string> => {
    const content = JSON.parse(await readFile(`tests/fixtures/plans/v${currentVersion - 1}.json`, 'utf8'));
    change(content.plan);
    const text = JSON.stringify({ ...content, version: currentVersion + 1, hash: undefined });
    await writeFile(file, text);
    return text;
  };

  it('can be read as far as it is known, and stays byte by byte what it was', async () => {
    const text = await newer((plan) => {
      plan['dreams'] = { more: true };
    });
    const outcome = await openPlanStore(file);
    expect(outcome).toMatchObject({ kind: 'read-only', why: 'too-new', plan: { name: 'Sam Okafor' } });
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await readdir(folder)).toEqual(['plan.waymark.json']);
  });

  it('is left alone, without a plan to show, when it means something else', async () => {
    const text = await newer((plan) => {
      plan['goals'] = 'elsewhere';
    });
    expect(await openPlanStore(file)).toMatchObject({ kind: 'read-only', why: 'too-new', plan: null });
    expect(await readFile(file, 'utf8')).toBe(text);
  });
});
