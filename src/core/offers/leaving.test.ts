import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossovers } from './crossovers';
import { clawedBack, leavingCurve } from './leaving';
import type { Offer } from './offer';
import { exampleGrant, exampleOffer } from './offer.example';
import { anyOffer } from './any-offer.example';
import { evenVesting } from './vesting';

const leftAfter = (offer: Offer, month: number) => leavingCurve(offer, month).at(-1);

describe('an offer that is left after a month', () => {
  it('over the edge of a twelve-month cliff brings nothing of 4,800 units at 11, 1,200 at 12 and 1,300 at 13', () => {
    const offer = exampleOffer({
      base: 0,
      grants: [exampleGrant({ units: 4_800, vesting: evenVesting(48, 1, 12) })],
    });
    expect([11, 12, 13].map((month) => leftAfter(offer, month)?.shares)).toEqual([0, 12_000_00, 13_000_00]);
  });

  it('pays the bonus of a whole year only', () => {
    const offer = exampleOffer({ base: 12_000_00, bonus: 1_000_00 });
    expect([11, 12].map((month) => leftAfter(offer, month)?.pay)).toEqual([11_000_00, 13_000_00]);
  });

  it('gives the sign-on back, whole or for the months that are missing', () => {
    const part = { id: 's', month: 1, amount: 12_000_00, clawBackMonths: 12 };
    const whole = [1, 11, 12, 13].map((month) => clawedBack({ ...part, clawBack: 'whole' }, month));
    expect(whole).toEqual([12_000_00, 12_000_00, 0, 0]);
    const proRata = [1, 9, 11, 12].map((month) => clawedBack({ ...part, clawBack: 'pro-rata' }, month));
    expect(proRata).toEqual([11_000_00, 3_000_00, 1_000_00, 0]); // 11, 3 and 1 of 12 months are missing
    expect(clawedBack({ ...part, month: 13, clawBack: 'whole' }, 12)).toBe(0); // not paid yet
  });

  it('exercises options at the price of the day, unless they lapse at once', () => {
    const grant = exampleGrant({ kind: 'option', strike: 4_00 });
    expect(leftAfter(exampleOffer({ base: 0, grants: [grant] }), 24)?.options).toBe(1_200_00); // 200 x (10 - 4)
    const lapsing = { ...grant, windowMonths: 0 };
    expect(leftAfter(exampleOffer({ base: 0, grants: [lapsing] }), 24)?.options).toBe(0);
  });

  it('is the sum of what it is made of, and more base never lowers it', () => {
    fc.assert(
      fc.property(anyOffer, fc.nat(1e8), (offer, more) => {
        const curve = leavingCurve(offer, 40);
        const raised = leavingCurve({ ...offer, base: offer.base + more }, 40);
        for (const [at, { pay, signOn, clawBack, shares, options, total }] of curve.entries()) {
          expect(total).toBe(pay + signOn - clawBack + shares + options);
          expect(clawBack).toBeLessThanOrEqual(signOn);
          expect(total).toBeLessThanOrEqual(raised[at]?.total ?? 0);
        }
      }),
    );
  });
});

describe('the months in which the lead changes hands', () => {
  it('are those of two offers of which one has a cliff', () => {
    const steady = exampleOffer({ base: 120_000_00 });
    // 110,000 and 40,000 of equity at the end of each year: behind by 10,000 a year, ahead when it vests.
    const grants = [exampleGrant({ units: 16_000 })];
    const late = exampleOffer({ base: 110_000_00, grants });
    expect(crossovers(leavingCurve(steady, 48), leavingCurve(late, 48))).toEqual([
      { month: 12, leader: 'second' },
    ]);
  });

  it('equal a search by brute force, and do not depend on which offer comes first', () => {
    fc.assert(
      fc.property(anyOffer, anyOffer, (one, other) => {
        const [a, b] = [leavingCurve(one, 60), leavingCurve(other, 60)];
        const sign = (month: number): number =>
          Math.sign((leftAfter(one, month)?.total ?? 0) - (leftAfter(other, month)?.total ?? 0));
        const searched = Array.from({ length: 60 }, (_, at) => at + 1).filter((month) => {
          const before = Array.from({ length: month - 1 }, (_, at) => sign(at + 1)).findLast(
            (value) => value !== 0,
          );
          return before !== undefined && sign(month) === -before;
        });
        expect(crossovers(a, b).map(({ month }) => month)).toEqual(searched);
        expect(crossovers(b, a).map(({ month }) => month)).toEqual(searched);
      }),
      { numRuns: 30 },
    );
  });
});
