import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { randomFrom, type Random } from '../../bench/seeded-random';
import { openPlanStore, type OpenOutcome } from '../../src/main/plan-store/index';
import { Plan } from '../../src/core/plan/plan';
import { emptyContent, MemoryDisk } from './memory-disk';
import { alone, currentPlanFile, planAfter } from './surroundings';

/** `WAYMARK_MUTATIONS=10000 npx vitest run tests/durability/mutations` tries as many as one likes. */
const mutations = Number(process.env['WAYMARK_MUTATIONS'] ?? 1_000);
const [plan, journal] = ['/plans/plan.waymark.json', '/plans/plan.waymark.json.journal'];
const edits = 4;
const original = 'Sam Okafor';

interface Files {
  readonly plan: Buffer;
  readonly journal: Buffer;
}

/** A plan with edits in its journal, as a killed process leaves it. */
const killedPlan = async (): Promise<Files> => {
  const disk = diskWith({ plan: await readFile(currentPlanFile) });
  const outcome = await openPlanStore(plan, alone(disk, 1));
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  for (let count = 1; count <= edits; count += 1)
    await outcome.store.save(planAfter(count, outcome.store.plan));
  return { plan: bytesOf(disk, plan), journal: bytesOf(disk, journal) };
};

const diskWith = (files: { plan: Buffer; journal?: Buffer }): MemoryDisk => {
  const content = emptyContent();
  content.names.set(plan, 2);
  content.files.set(2, files.plan);
  if (files.journal) content.names.set(journal, 3);
  if (files.journal) content.files.set(3, files.journal);
  return new MemoryDisk(content);
};

const bytesOf = ({ content }: MemoryDisk, path: string): Buffer =>
  content.files.get(content.names.get(path) ?? 0) ?? Buffer.alloc(0);

const mutated = (bytes: Buffer, random: Random): Buffer => {
  const at = random.below(bytes.length);
  const length = 1 + random.below(random.pick([2, 40, 4_000]));
  const before = bytes.subarray(0, at);
  const after = bytes.subarray(at + length);
  const noise = Buffer.from(Array.from({ length }, () => random.below(256)));
  return random.pick([
    () => Buffer.concat([before, noise, after]),
    () => Buffer.concat([before, after]),
    () => before,
    () => Buffer.concat([before, bytes.subarray(at, at + length), bytes.subarray(at)]),
    () => Buffer.concat([before, Buffer.alloc(Math.min(length, bytes.length - at)), after]),
    () =>
      Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from([(bytes[at] ?? 0) ^ (1 << random.below(8))]),
        bytes.subarray(at + 1),
      ]),
  ])();
};

/** Whole lines missing at the end cannot be told from edits that were never made. */
const isCutShort = (bad: Buffer, good: Buffer): boolean => good.subarray(0, bad.length).equals(bad);

/** What of the promises about bad files an outcome breaks; null when it keeps them. */
const wrongWith = (outcome: OpenOutcome, disk: MemoryDisk, good: Files, bad: Files): string | null => {
  if (!bytesOf(disk, plan).equals(bad.plan)) return 'the plan file was changed';
  if (outcome.kind !== 'opened') {
    if (!bytesOf(disk, journal).equals(bad.journal)) return 'the journal was changed';
    const offers = 'offers' in outcome ? outcome.offers : [];
    return offers.every((offer) => Plan.safeParse(offer.plan).success) ? null : 'an offer is unsound';
  }
  if (!bad.plan.equals(good.plan)) return 'a changed plan passed for the good one';
  const found = outcome.store.plan.name;
  const lost = edits - (found === original ? 0 : Number(found));
  return lost === 0 || outcome.tornEdit || isCutShort(bad.journal, good.journal)
    ? null
    : `${lost} edits lost in silence`;
};

describe(`${mutations} mutations of a plan and its journal`, () => {
  it(
    'are answered without a crash, overwrite nothing, and never pass for something else',
    async () => {
      const good = await killedPlan();
      const random = randomFrom(20_261_124);
      const kinds = new Map<string, number>();
      for (let round = 0; round < mutations; round += 1) {
        const target = random.pick(['plan', 'journal'] as const);
        const bad = { ...good, [target]: mutated(good[target], random) };
        const disk = diskWith(bad);
        const outcome = await openPlanStore(plan, alone(disk, 2));
        kinds.set(`${target} ${outcome.kind}`, (kinds.get(`${target} ${outcome.kind}`) ?? 0) + 1);
        const wrong = wrongWith(outcome, disk, good, bad);
        if (wrong !== null) throw new Error(`round ${round}, ${target}: ${wrong}`);
        if (outcome.kind === 'opened') await outcome.store.abandon();
      }
      expect(kinds.get('plan damaged')).toBeGreaterThan(mutations / 3);
      expect(kinds.get('journal damaged')).toBeGreaterThan(mutations / 20);
    },
    60_000 + mutations * 300,
  );
});
