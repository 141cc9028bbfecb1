import { mkdtemp, open, readdir, readFile, rm, stat, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPlanStore, recoverPlan } from '../../src/main/plan-store/index';
import { damages } from './damage';
import { currentPlanFile, planAfter } from './surroundings';

const fixture = currentPlanFile;

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-bad-'));
  file = join(folder, 'plan.waymark.json');
});
afterEach(() => rm(folder, { recursive: true }));

/** A plan that was in use on two days, so that it has a backup. */
const usedPlan = async (): Promise<void> => {
  await writeFile(file, await readFile(fixture));
  for (const count of [1, 2]) {
    const outcome = await openPlanStore(file);
    if (outcome.kind !== 'opened') throw new Error(outcome.kind);
    await outcome.store.save(planAfter(count, outcome.store.plan));
    await outcome.store.close();
  }
};

describe('a bad plan file', () => {
  it.each(damages)('%s: is named, left as it is, kept, and an earlier state is offered', async (_, make) => {
    await usedPlan();
    const bad = make(await readFile(fixture));
    await writeFile(file, bad);
    for (const _again of [1, 2]) {
      const outcome = await openPlanStore(file);
      if (outcome.kind !== 'damaged') throw new Error(outcome.kind);
      expect(outcome.sentence).toMatch(
        /^The plan cannot be opened as it is: .{5,}\. Nothing in it was changed\.$/s,
      );
      expect((await readFile(outcome.quarantined ?? '')).equals(bad)).toBe(true);
      expect(outcome.offers.at(-1)?.plan.name).toBe('1');
    }
    expect((await readFile(file)).equals(bad)).toBe(true);
    const names = (await readdir(folder)).sort();
    expect(names).toEqual(['plan.waymark.json', 'plan.waymark.json.backups', 'plan.waymark.json.damaged-1']);
  });

  it('can be recovered from what was offered, while its bytes stay', async () => {
    await usedPlan();
    await writeFile(file, 'bad');
    const outcome = await openPlanStore(file);
    const offer = outcome.kind === 'damaged' ? outcome.offers[0] : undefined;
    if (!offer) throw new Error(outcome.kind);
    const made = await recoverPlan(file, offer);
    if (made.kind !== 'created') throw new Error(made.sentence);
    expect(made.store.plan).toEqual(offer.plan);
    await made.store.save(planAfter(9, made.store.plan));
    await made.store.close();
    expect(await openPlanStore(file)).toMatchObject({ kind: 'opened', store: { plan: { name: '9' } } });
    expect(await readFile(`${file}.damaged-1`, 'utf8')).toBe('bad');
  });

  it('that only was changed by hand is offered as it stands', async () => {
    await writeFile(file, (await readFile(fixture, 'utf8')).replace('Sam Okafor', 'Sam Edited'));
    expect(await openPlanStore(file)).toMatchObject({
      kind: 'damaged',
      offers: [{ id: 'as-it-stands', plan: { name: 'Sam Edited' } }],
    });
  });

  it('that is gone while its backups are there comes with an offer', async () => {
    await usedPlan();
    await unlink(file);
    expect(await openPlanStore(file)).toMatchObject({ kind: 'missing', offers: [{ plan: { name: '1' } }] });
  });

  it.each([
    ['100 MB', 1e8],
    ['1 GB', 1e9],
  ])('of %s is answered without being read to the end', async (_, size) => {
    await writeFile(file, '{"format":"waymark-plan","version":1,"x":[');
    await truncate(file, size);
    expect(await openPlanStore(file)).toMatchObject({ kind: 'damaged', offers: [] });
    expect((await stat(file)).size).toBe(size);
  });

  it('keeps lone surrogates written as escapes, which JSON allows', async () => {
    const { hash: _, ...content } = JSON.parse(await readFile(fixture, 'utf8'));
    const text = JSON.stringify({ ...content, plan: { ...content.plan, name: '\ud800 and \udc00' } });
    await writeFile(file, text);
    for (const name of ['\ud800 and \udc00', 'again \udfff']) {
      const outcome = await openPlanStore(file);
      if (outcome.kind !== 'opened') throw new Error(outcome.kind);
      expect(outcome.store.plan.name).toBe(name);
      await outcome.store.save({ ...outcome.store.plan, name: 'again \udfff' });
      await outcome.store.close();
    }
  });

  it('that is not a file is not opened', async () => {
    expect((await openPlanStore(folder)).kind).toBe('unreadable');
  });

  it('and every other file of a plan is for its owner only', async () => {
    await usedPlan();
    const outcome = await openPlanStore(file);
    if (outcome.kind !== 'opened') throw new Error(outcome.kind);
    await outcome.store.save(planAfter(3, outcome.store.plan));
    for (const name of ['', '.journal', '.lock'])
      expect((await stat(`${file}${name}`)).mode & 0o777).toBe(0o600);
    const [backup = ''] = (await outcome.store.backups()).map((kept) => kept.file);
    const handle = await open(backup, 'r');
    expect((await handle.stat()).mode & 0o077).toBe(0);
    await handle.close();
    await outcome.store.close();
  });
});
