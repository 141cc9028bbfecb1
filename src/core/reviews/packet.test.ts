import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, weekOf } from '../kit/dates';
import { findLevel } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import { claimsKeptBack, promotionPacket } from './packet';
import { reviewPeriod } from './period';
import { Reader } from './reader';
import { planFor } from './reader-plan';
import { rollUp } from './roll-up';
import { reviewedPlan } from './roll-up.example';

const today = isoDate('2026-11-24');
const packetFor = (reader: Reader, plan: Plan = reviewedPlan) => {
  const level = findLevel(plan, 'example/mid-level')?.level;
  if (!level) throw new Error('the example path has a level “mid-level”');
  return promotionPacket(planFor(plan, reader, []), level, today);
};
const ids = (items: readonly { readonly evidence: { readonly id: string } }[]): string[] =>
  items.map(({ evidence }) => evidence.id);

describe('a promotion packet', () => {
  it('claims what dated evidence supports, by the number of the evidence', () => {
    const { claims, register } = packetFor('myself');
    expect(register.map(({ number, evidence }) => [number, evidence.on])).toEqual([
      [1, '2026-09-30'],
      [2, '2026-10-01'],
    ]);
    expect(
      claims.map(({ expectation, evidence }) => [expectation.text, evidence.map(({ number }) => number)]),
    ).toEqual([
      ['Advanced SQL at Mid-Level', [2]],
      ['Caching at Mid-Level', [1, 2]],
    ]);
  });

  it('makes a gap of every other expectation, rated or not', () => {
    const { claims, gaps, readiness } = packetFor('myself');
    expect(claims.length + gaps.length).toBe(readiness.total);
    expect(gaps.find(({ expectation }) => expectation.text.startsWith('Mentoring'))).toMatchObject({
      why: 'none',
    });
  });

  it('says when the only evidence is too old', () => {
    const plan = { ...reviewedPlan, readinessRule: { ...reviewedPlan.readinessRule, proofMonths: 1 } };
    const gap = packetFor('myself', plan).gaps.find(({ expectation }) =>
      expectation.text.startsWith('Caching'),
    );
    expect(gap).toMatchObject({ why: 'too-old', newest: '2026-10-01' });
  });

  it('counts as proven for a manager only what the manager may see', () => {
    expect(ids(packetFor('manager').register)).toEqual(['cache']);
    expect(packetFor('public').register).toEqual([]);
    expect(packetFor('public').readiness.proven).toBe(0);
    expect(packetFor('public').readiness.met).toBe(packetFor('myself').readiness.met);
  });

  it('says how many claims it keeps back from a reader', () => {
    const level = findLevel(reviewedPlan, 'example/mid-level')?.level;
    if (!level) throw new Error('the example path has a level “mid-level”');
    const back = (reader: Reader): number => claimsKeptBack(reviewedPlan, level, today, reader);
    expect([back('myself'), back('manager'), back('public')]).toEqual([0, 0, 2]);
  });

  it('tells a story only where evidence is left to show for it', () => {
    expect(packetFor('manager').stories.map(({ evidence }) => ids(evidence))).toEqual([['cache']]);
    const cache = reviewedPlan.evidence['cache'];
    if (!cache) throw new Error('there is evidence “cache”');
    const hidden = {
      ...reviewedPlan,
      evidence: { ...reviewedPlan.evidence, cache: { ...cache, audience: 'private' as const } },
    };
    expect(packetFor('manager', hidden)).toMatchObject({ stories: [], untoldStories: 1 });
  });

  it('lets go of what was harvested from a line that its week no longer holds, for every reader', () => {
    const cache = reviewedPlan.evidence['cache'];
    if (!cache) throw new Error('there is evidence “cache”');
    const harvested = { ...cache, week: weekOf(cache.on), line: 'Cached the catalogue' };
    const gone = { ...reviewedPlan, evidence: { ...reviewedPlan.evidence, cache: harvested } };
    for (const reader of Reader.options) expect(ids(packetFor(reader, gone).register)).not.toContain('cache');
    const review = rollUp(gone, reviewPeriod('2026-Q4'), today);
    expect(review.proof.byExpectation).toEqual([]);
  });

  it('names no evidence that its register does not hold, and holds none that nothing names', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Reader.options),
        fc.array(fc.constantFrom('private' as const, 'manager' as const, 'public' as const), {
          minLength: 3,
          maxLength: 3,
        }),
        (reader, audiences) => {
          const evidence = Object.fromEntries(
            Object.values(reviewedPlan.evidence).map((piece, at) => [
              piece.id,
              { ...piece, audience: audiences[at] ?? 'private' },
            ]),
          );
          const { claims, stories, register } = packetFor(reader, { ...reviewedPlan, evidence });
          const named = new Set(
            [...claims, ...stories].flatMap((one) => one.evidence.map(({ number }) => number)),
          );
          expect([...named].toSorted((a, b) => a - b)).toEqual(register.map(({ number }) => number));
        },
      ),
    );
  });
});
