import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from '../../src/core/kit/schema';
import { invariantProblems } from '../../src/core/plan/invariants';
import { PlanFile } from '../../src/core/plan/load-file';
import { migrations } from '../../src/core/plan/migrations/index';
import { Plan } from '../../src/core/plan/plan';
import { openPlanStore, readPlan } from '../../src/main/plan-store/index';

/** The hash of each frozen plan, by version from 1. */
const frozen = [
  '5ace5d4364a0c38a0484f411a07ea7565307c67f63e5dc722d6aa834d3cda1d4',
  'b8da66eb9432b0430c064b9f478bcdf8a07e05fd9b1c4688df1e8bd4dbf3b784',
  'c947418e430d7436d3fe4ce8552dd34c400ca6a7c6acb6771cf79d607e1a63da',
  '90c9cd1cb058dc648997ee68cc472b0aca09b5de4675805800a866d0311e09fa',
  'bf5cfd92f2e9d5147a1cd952c2ec19a22c931c6611d0866a475cbeb45a8934f5',
  '0e0264248cb568901c4f851ddb285e9128ee7bc3f2e2839a8f24d4fc13165d41',
  'a095621b26a5a6ccbc1e40bcdd3d39d0c5e3080af21a4b91cdf097e4e7d8e2e5',
];
const versions = frozen.map((hash, index) => ({ version: index + 1, hash }));
const fixture = (version: number): string => `tests/fixtures/plans/v${version}.json`;

const isNothing = (part: unknown): boolean => part === null || Object.keys(Object(part)).length === 0;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-formats-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the format of plan files', () => {
  it('has one frozen plan for each version there has been', () => {
    expect(migrations).toHaveLength(frozen.length);
    expect(migrations.map(({ name }) => Number(name.slice(0, 4)))).toEqual(
      versions.map(({ version }) => version),
    );
  });

  it.each(versions)('version $version: the frozen plan is what it was', async ({ version, hash }) => {
    expect(
      createHash('sha256')
        .update(await readFile(fixture(version)))
        .digest('hex'),
    ).toBe(hash);
  });

  it.each(versions)(
    'version $version: opens, sound and with something in every collection it had',
    async ({ version }) => {
      const file = join(folder, 'plan.waymark.json');
      await copyFile(fixture(version), file);
      const outcome = await openPlanStore(file);
      if (outcome.kind !== 'opened' && outcome.kind !== 'migrated') throw new Error(JSON.stringify(outcome));
      const { plan } = outcome.store;
      expect(Plan.safeParse(plan).success).toBe(true);
      expect(invariantProblems(plan)).toEqual([]);
      const had = Object.keys(JSON.parse(await readFile(fixture(version), 'utf8')).plan);
      expect(had.filter((key) => isNothing(plan[key as keyof Plan]))).toEqual([]);
      await outcome.store.close();
    },
  );

  it('opens the frozen plan also when its hash is left out, as in a file written by hand', async () => {
    const file = join(folder, 'plan.waymark.json');
    const { hash: _, ...byHand } = JSON.parse(await readFile(fixture(versions.length), 'utf8'));
    await writeFile(file, JSON.stringify(byHand, null, 4));
    expect(await readPlan(file)).toEqual({ ok: true, value: byHand.plan });
  });

  it('is published as a JSON Schema that is current; vitest -u writes it anew', async () => {
    const schema = z.toJSONSchema(PlanFile, { io: 'input' });
    const published = { ...schema, title: 'Waymark plan file', description: 'See docs/plan-format.md.' };
    await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
      '../../resources/plan.schema.json',
    );
  });
});
