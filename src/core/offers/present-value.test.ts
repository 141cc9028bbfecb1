import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaScore } from './criteria';
import { equityDistribution, equityOf, priceScenarios } from './equity-distribution';
import { perHour, yearlyHours } from './hourly';
import { noBenefits, plainAssumptions } from './offer';
import { exampleGrant, exampleOffer } from './offer.example';
import { offerMonths } from './offer-months';
import { anyOffer } from './any-offer.example';
import { presentValue, raiseOverYears } from './present-value';
import { sensitivityOf } from './sensitivity';

describe('value over time', () => {
  it('makes of 5,000 more a year for ten years at 7 % 69,082 at year ends and 73,918 at year starts', () => {
    // 5,000 x (1.07^10 - 1) / 0.07 = 5,000 x 13.816448; at year starts times 1.07.
    expect(raiseOverYears(5_000, 10, 0.07, 'end')).toBe(69_082);
    expect(raiseOverYears(5_000, 10, 0.07, 'start')).toBe(73_918);
    expect(raiseOverYears(5_000, 10, 0, 'end')).toBe(50_000);
  });

  it('is 100 today for 110 in a year at 10 %', () => {
    const late = exampleOffer({ base: 0, bonus: 110_00 });
    expect(presentValue(offerMonths(late, 12), 0.1)).toBe(100_00);
  });

  it('falls as the rate rises, and is the plain sum at no rate', () => {
    fc.assert(
      fc.property(anyOffer, fc.nat(30), (offer, percent) => {
        const months = offerMonths({ ...offer, benefits: noBenefits }, 48);
        expect(presentValue(months, (percent + 1) / 100)).toBeLessThanOrEqual(
          presentValue(months, percent / 100),
        );
      }),
    );
  });
});

describe('an hour of work', () => {
  it('is a year over 1,880 hours: 47 weeks of 40', () => {
    expect(yearlyHours(noBenefits)).toBe(1_880);
    expect(perHour(94_000_00, noBenefits)).toBe(50_00);
    // Two days in the office, an hour of travel each: 42 hours a week.
    expect(yearlyHours({ ...noBenefits, remoteDays: 3, commuteMinutes: 60 }, true)).toBe(1_974);
  });
});

describe('what equity may come to', () => {
  const offer = exampleOffer({ grants: [exampleGrant({ units: 4_000 })] });

  it('is the same for the same seed, in order, and near what the growth says on average', () => {
    const drawn = equityDistribution(offer, 4, 7);
    expect(equityDistribution(offer, 4, 7)).toEqual(drawn);
    expect(drawn.p10).toBeLessThan(drawn.p50);
    expect(drawn.p50).toBeLessThan(drawn.p90);
    expect(Math.abs(drawn.mean / 40_000_00 - 1)).toBeLessThan(0.05);
  });

  it('has no spread without volatility', () => {
    const sure = { ...offer, assumptions: { ...plainAssumptions, volatility: 0 } };
    expect(equityDistribution(sure, 4, 1)).toMatchObject({ p10: 40_000_00, p90: 40_000_00 });
  });

  it('is named in scenarios: nothing, half at the end, the same, twice at the end', () => {
    const values = priceScenarios(4).map(({ price }) => equityOf(offer, 4, price));
    expect(values[0]).toBe(0);
    expect(values[2]).toBe(40_000_00);
    // 1,000 units at 10 x 2^(1/4), 2^(2/4), 2^(3/4) and 2: 11,892.07 + 14,142.14 + 16,817.93 + 20,000.
    expect(values[3]).toBe(62_852_14);
  });
});

describe('which assumption decides', () => {
  it('is the tax for pay alone, and the price for equity alone', () => {
    const assumptions = { ...plainAssumptions, taxRate: 0.3 };
    expect(sensitivityOf(exampleOffer({ assumptions }), 1)[0]?.assumption).toBe('costOfLiving');
    const equity = exampleOffer({ base: 0, grants: [exampleGrant()], assumptions });
    expect(sensitivityOf(equity, 4)[0]?.assumption).toBe('priceGrowth');
  });
});

describe('the score by criteria of one’s own', () => {
  it('is the weighted mean of what has a score: 8 at weight 3 and 4 at weight 1 give 7', () => {
    const criteria = [
      ['a', 3],
      ['b', 1],
      ['c', 4],
    ].map(([id, weight]) => ({ id: String(id), title: 'C', weight: Number(weight) }));
    expect(criteriaScore({ scores: { a: 8, b: 4 } }, criteria)).toEqual({ score: 7, scored: 0.5 });
    expect(criteriaScore({ scores: {} }, criteria)).toEqual({ score: null, scored: 0 });
  });
});
