import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleGrant, exampleOffer } from './offer.example';
import { noBenefits, plainAssumptions, type Offer } from './offer';
import { monthTotal, offerMonths } from './offer-months';
import { netOf, offerYears, totalOf } from './offer-years';
import { anyOffer } from './any-offer.example';
import { compareOffers } from './offer-comparison';

describe('an offer year by year', () => {
  it('raises base and bonus once a year: 100,000 at 3 % is 103,000, then 106,090', () => {
    const offer = exampleOffer({
      bonus: 10_000_00,
      assumptions: { ...plainAssumptions, raise: 0.03, bonusProbability: 0.5 },
    });
    expect(offerYears(offer, 3).map(({ base, bonus }) => [base, bonus])).toEqual([
      [100_000_00, 5_000_00], // 10,000 x 0.5
      [103_000_00, 5_150_00], // 10,300 x 0.5
      [106_090_00, 5_304_50], // 10,609 x 0.5
    ]);
  });

  it('pays a sign-on in parts, and what vests in the year it vests at the price of that day', () => {
    const signOns = [
      { id: 'a', month: 1, amount: 20_000_00, clawBackMonths: 12, clawBack: 'whole' as const },
      { id: 'b', month: 13, amount: 15_000_00, clawBackMonths: 0, clawBack: 'whole' as const },
    ];
    const assumptions = { ...plainAssumptions, priceGrowth: 0.1, haircut: 0.2 };
    const years = offerYears(exampleOffer({ base: 0, signOns, grants: [exampleGrant()], assumptions }), 3);
    // 100 units a year at 11.00, 12.10 and 13.31, less a fifth.
    expect(years.map(({ signOn, equity }) => [signOn, equity])).toEqual([
      [20_000_00, 880_00],
      [15_000_00, 968_00],
      [0, 1_064_80],
    ]);
  });

  it('counts options less their strike and never under nothing', () => {
    const grant = exampleGrant({ kind: 'option', strike: 9_00 });
    expect(offerYears(exampleOffer({ grants: [grant] }), 1)[0]?.equity).toBe(100_00); // 100 x (10 - 9)
    const falling = { ...plainAssumptions, priceGrowth: -0.5 };
    expect(offerYears(exampleOffer({ grants: [grant], assumptions: falling }), 1)[0]?.equity).toBe(0); // 5 < 9
  });

  it('adds the matched pension, insurance and allowances, and takes the commute off', () => {
    const benefits = {
      ...noBenefits,
      pensionMatch: 0.05,
      insurance: 6_000_00,
      allowances: 1_200_00,
      commuteCost: 2_400_00,
    };
    expect(offerYears(exampleOffer({ benefits }), 1)[0]).toMatchObject({
      pension: 5_000_00, // 5 % of 100,000
      benefits: 4_800_00, // 6,000 + 1,200 - 2,400
      total: 109_800_00,
    });
  });

  it('begins a refresher when it is granted', () => {
    const refresher = exampleGrant({ id: 'r', startMonth: 12, units: null, value: 8_000_00 });
    expect(offerYears(exampleOffer({ base: 0, grants: [refresher] }), 3).map(({ equity }) => equity)).toEqual(
      [0, 2_000_00, 2_000_00],
    );
  });

  it('is worth after tax, in the money of the place, what is left: 100,000 at 40 % and 1.2 is 50,000', () => {
    expect(netOf(100_000_00, { assumptions: { ...plainAssumptions, taxRate: 0.4, costOfLiving: 1.2 } })).toBe(
      50_000_00,
    );
  });
});

describe('for any offer', () => {
  const check = (property: (offer: Offer) => void): void =>
    fc.assert(fc.property(anyOffer, property), { numRuns: 200 });

  it('years and months add up to the same, and every figure is whole', () => {
    check((offer) => {
      const [years, months] = [offerYears(offer, 4), offerMonths(offer, 48)];
      expect(totalOf(years).total).toBe(months.reduce((sum, month) => sum + monthTotal(month), 0));
      expect(years.flatMap((year) => Object.values(year)).every(Number.isInteger)).toBe(true);
    });
  });

  it('more base never lowers the value of any year', () => {
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 0, max: 1e8 }), (offer, more) => {
        const raised = offerYears({ ...offer, base: offer.base + more }, 5);
        expect(offerYears(offer, 5).every(({ total }, at) => total <= (raised[at]?.total ?? 0))).toBe(true);
      }),
    );
  });

  it('comes to the same in whichever order offers stand, and whatever was looked at before', () => {
    fc.assert(
      fc.property(anyOffer, anyOffer, fc.integer({ min: 1, max: 8 }), (one, other, years) => {
        const there = compareOffers([one, other], years);
        const back = compareOffers([{ ...other }, { ...one }], years);
        expect(back.toReversed()).toEqual(there);
      }),
    );
  });

  it('a shorter look is the beginning of a longer one', () => {
    check((offer) => {
      expect(offerMonths(offer, 60).slice(0, 30)).toEqual(offerMonths(offer, 30));
    });
  });
});
