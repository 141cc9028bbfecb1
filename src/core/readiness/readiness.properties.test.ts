import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import { newEvidence } from '../evidence/evidence';
import { addDays } from '../kit/dates';
import { examplePath } from '../paths/path.example';
import type { Plan } from '../plan/plan';
import { byId, examplePlan } from '../plan/plan.example';
import { RatingValue } from './rating';
import { readinessFor, type Readiness } from './readiness.queries';
import { RuleName, type ReadinessRule } from './readiness-rule';

const path = examplePath();
const ids = path.levels.flatMap(({ expectations }) => expectations.map(({ id }) => id));
const values = fc.constantFrom(...RatingValue.options);
const rules: fc.Arbitrary<ReadinessRule> = fc.record({
  name: fc.constantFrom(...RuleName.options),
  weights: fc.dictionary(
    fc.constantFrom('Technical', 'Tools', 'Soft skills'),
    fc.double({ min: 0, max: 10, noNaN: true }),
  ),
  proofMonths: fc.option(fc.integer({ min: 1, max: 30 })),
});
const plans = fc
  .record({
    rule: rules,
    ratings: fc.array(fc.option(values, { freq: 6 }), { minLength: ids.length, maxLength: ids.length }),
    evidence: fc.array(
      fc.record({ about: fc.nat(ids.length - 1), age: fc.integer({ min: -40, max: 900 }) }),
      { maxLength: 30 },
    ),
    points: fc.option(fc.integer({ min: 0, max: 60 })),
    tracks: fc.array(fc.constantFrom('', 'Manager'), { minLength: 4, maxLength: 4 }),
  })
  .map(({ rule, ratings, evidence, points, tracks }): Plan => {
    const levels = path.levels.map((level, at) => ({ ...level, points, track: tracks[at] ?? '' }));
    return examplePlan({
      paths: { example: { ...path, levels } },
      readinessRule: rule,
      ratings: Object.fromEntries(
        ids.flatMap((id, at) => {
          const value = ratings[at] ?? null;
          return value === null ? [] : [[id, [{ on: addDays(today, -at * 9), value }]]];
        }),
      ),
      evidence: byId(
        ...evidence.map(({ about, age }, at) => ({
          ...newEvidence(`e${at}`, 'Done', addDays(today, -age)),
          expectationIds: [ids[about] ?? ''],
        })),
      ),
    });
  });
const everyLevel = (plan: Plan): Readiness[] =>
  (plan.paths['example']?.levels ?? []).map((level) => readinessFor(plan, level, today));

describe('readiness by any rule', () => {
  it('lies between 0 and 1, and nothing is proven that is not claimed', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { share, provenShare, met, proven, total, claimed, backed, receipts } of everyLevel(
          plan,
        )) {
          expect(provenShare).toBeGreaterThanOrEqual(0);
          expect(share).toBeGreaterThanOrEqual(provenShare);
          expect(share).toBeLessThanOrEqual(1);
          expect(proven).toBeLessThanOrEqual(met);
          expect(met).toBeLessThanOrEqual(total);
          expect(claimed.reached || !backed.reached).toBe(true);
          expect(receipts.every(({ claim, proof }) => claim.why !== '' && proof.why !== '')).toBe(true);
          expect(receipts.every(({ claim, proof }) => claim.counted || !proof.counted)).toBe(true);
        }
      }),
    );
  });

  it('never falls when a rating rises', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...ids), values, (plan, id, value) => {
        const before = plan.ratings[id]?.at(-1)?.value ?? 'not-yet';
        fc.pre(RatingValue.options.indexOf(value) >= RatingValue.options.indexOf(before));
        const better = { ...plan, ratings: { ...plan.ratings, [id]: [{ on: today, value }] } };
        const after = everyLevel(better);
        for (const [at, { share, provenShare, claimed }] of everyLevel(plan).entries()) {
          expect(after[at]?.share).toBeGreaterThanOrEqual(share);
          expect(after[at]?.provenShare).toBeGreaterThanOrEqual(provenShare);
          expect(after[at]?.claimed.reached || !claimed.reached).toBe(true);
        }
      }),
    );
  });
});
