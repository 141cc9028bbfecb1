import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOffers, offerYears } from './offer.queries';
import type { Offer } from './offer';

const amount = fc.integer({ min: 0, max: 1e12 });
const offers: fc.Arbitrary<Offer> = fc
  .record({ base: amount, bonus: amount, signOn: amount, equity: amount, vestingYears: fc.integer({ min: 1, max: 10 }) })
  .map((pay) => ({
    id: 'offer', company: 'Northgate', role: '', currency: 'USD', answerBy: null, status: 'open', notes: '', ...pay,
  }));
const years = fc.integer({ min: 1, max: 12 });

describe('an offer year by year', () => {
  it('vests exactly the grant, no cent lost, and no year more than a cent from another', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const vested = offerYears(offer, offer.vestingYears).map(({ equity }) => equity);
        expect(vested.reduce((sum, part) => sum + part, 0)).toBe(offer.equity);
        expect(Math.max(...vested) - Math.min(...vested)).toBeLessThanOrEqual(1);
        expect(offerYears(offer, 12).slice(offer.vestingYears).every(({ equity }) => equity === 0)).toBe(true);
      }),
    );
  });

  it('pays the sign-on once', () => {
    fc.assert(
      fc.property(offers, years, (offer, count) => {
        const signOns = offerYears(offer, count).map(({ signOn }) => signOn);
        expect(signOns).toEqual([offer.signOn, ...Array.from({ length: count - 1 }, () => 0)]);
      }),
    );
  });

  it('adds up to its total, which a higher base never lowers', () => {
    fc.assert(
      fc.property(offers, years, amount, (offer, count, raise) => {
        const [before, after] = compareOffers([offer, { ...offer, base: offer.base + raise }], count);
        const parts = before?.years.map(({ base, bonus, signOn, equity }) => base + bonus + signOn + equity) ?? [];
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(before?.total);
        expect((after?.total ?? 0) - (before?.total ?? 0)).toBe(raise * count);
      }),
    );
  });

  it('shows the year in which the grant runs out', () => {
    const [first, , third] = compareOffers(
      [{
        id: 'a', company: 'A', role: '', currency: 'USD', base: 100, bonus: 10, signOn: 5, equity: 41, vestingYears: 2,
        answerBy: null, status: 'open', notes: '',
      }],
      3,
    )[0]?.years ?? [];
    expect(first).toEqual({ year: 1, base: 100, bonus: 10, signOn: 5, equity: 21, total: 136 });
    expect(third).toEqual({ year: 3, base: 100, bonus: 10, signOn: 0, equity: 0, total: 110 });
  });
});
