import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '../../core/kit/dates';
import { emptyPlan, type Plan } from '../../core/plan/plan';
import { createPlanStore, openPlanStore, type PlanStore } from './index';

const start = emptyPlan('plan', isoDate('2026-11-24'));
const named = (name: string, from: Plan = start): Plan => ({ ...from, name });

describe('a plan on the disk', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-store-'));
    file = join(folder, 'plan.waymark.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const created = async (plan = start): Promise<PlanStore> => {
    const outcome = await createPlanStore(file, plan);
    if (outcome.kind !== 'created') throw new Error(outcome.sentence);
    return outcome.store;
  };
  const opened = async (): Promise<PlanStore> => {
    const outcome = await openPlanStore(file);
    if (outcome.kind !== 'opened') throw new Error(JSON.stringify(outcome));
    return outcome.store;
  };

  it('comes back as it was saved, from the journal and after a clean close', async () => {
    const store = await created();
    await store.save(named('Ada'));
    expect(await readdir(folder)).toContain('plan.waymark.json.journal');
    await store.abandon();
    const again = await opened();
    expect(again.plan).toEqual(named('Ada'));
    await again.save(named('Bea', again.plan));
    expect(await again.close()).toEqual({ ok: true, value: null });
    expect((await opened()).plan.name).toBe('Bea');
  });

  it('leaves nothing but the file when a new plan is closed', async () => {
    const store = await created();
    await store.save(named('Ada'));
    await store.close();
    expect(await readdir(folder)).toEqual(['plan.waymark.json']);
  });

  it('refuses to make a plan over a file that is there', async () => {
    await (await created(named('first'))).close();
    expect(await createPlanStore(file, named('second'))).toMatchObject({ kind: 'exists' });
    expect((await opened()).plan.name).toBe('first');
  });

  it('shares one sync among edits that arrive together, and resolves all of them', async () => {
    const store = await created();
    const names = Array.from({ length: 50 }, (_, index) => `name ${index}`);
    await Promise.all(names.map((name) => store.save(named(name))));
    await store.abandon();
    expect((await opened()).plan.name).toBe('name 49');
  });

  it('lets one at a time have it', async () => {
    await created();
    expect(await openPlanStore(file)).toMatchObject({ kind: 'locked' });
  });
});
