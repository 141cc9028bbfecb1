import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { exampleGrant, exampleOffer } from '../offers/offer.example';
import { offerYears } from '../offers/offer-years';
import { byId } from '../plan/plan.example';
import { exchanged, isStaleRate, offerAt, offersIn, rateBetween } from './exchange';

const rate = (id: string, from: string, to: string, value: number, on = '2026-11-03') => ({
  id,
  from,
  to,
  rate: value,
  on: isoDate(on),
});
const plan = { rates: byId(rate('old', 'EUR', 'USD', 1.05, '2024-01-01'), rate('new', 'EUR', 'USD', 1.25)) };

describe('an exchange rate', () => {
  it('is the newest that was entered, either way round', () => {
    expect(rateBetween(plan, 'EUR', 'USD')).toMatchObject({ rate: 1.25, entered: { id: 'new' } });
    expect(rateBetween(plan, 'USD', 'EUR')?.rate).toBe(0.8);
  });

  it('is never made up, not even through a third currency', () => {
    const two = { rates: byId(rate('a', 'EUR', 'USD', 1.25), rate('b', 'USD', 'JPY', 150)) };
    expect(rateBetween(two, 'EUR', 'JPY')).toBeNull();
    expect(rateBetween({ rates: {} }, 'EUR', 'USD')).toBeNull();
  });

  it('is stale after twelve months', () => {
    const used = rateBetween(plan, 'EUR', 'USD');
    expect(used && isStaleRate(used, isoDate('2027-11-03'))).toBe(false);
    expect(used && isStaleRate(used, isoDate('2027-11-04'))).toBe(true);
  });

  it('minds how many decimals a currency has', () => {
    const yen = { from: 'USD', to: 'JPY', rate: 150, entered: rate('y', 'USD', 'JPY', 150) };
    // 100.00 USD are 10,000 cents; at 150 they are 15,000 yen, which have no decimals.
    expect(exchanged(100_00, yen)).toBe(15_000);
  });
});

describe('an offer in another currency', () => {
  it('is worth what it was, at the rate', () => {
    const offer = exampleOffer({
      currency: 'EUR',
      base: 80_000_00,
      bonus: 8_000_00,
      grants: [exampleGrant()],
    });
    const used = rateBetween(plan, 'EUR', 'USD');
    const first = used && offerYears(offerAt(offer, used), 1)[0];
    // 80,000 and 8,000 and 100 units at 10.00, times 1.25.
    expect(first).toMatchObject({ base: 100_000_00, bonus: 10_000_00, equity: 1_250_00 });
  });

  it('comes back as it was by the same rate, within a unit for each amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 400 }),
        (amount, hundredths) => {
          const there = {
            from: 'EUR',
            to: 'USD',
            rate: hundredths / 100,
            entered: rate('r', 'EUR', 'USD', 1),
          };
          const back = { ...there, from: 'USD', to: 'EUR', rate: 100 / hundredths };
          const off = Math.abs(exchanged(exchanged(amount, there), back) - amount);
          expect(off).toBeLessThanOrEqual(Math.ceil(50 / hundredths) + 1);
        },
      ),
    );
  });
});

describe('offers in several currencies', () => {
  const offers = [
    exampleOffer({ id: 'us', currency: 'USD' }),
    exampleOffer({ id: 'de', currency: 'EUR', base: 80_000_00 }),
    exampleOffer({ id: 'ch', currency: 'CHF' }),
  ];

  it('stay each in its own unless one currency is chosen', () => {
    expect(offersIn(plan, offers, null)).toEqual({ offers, used: [], without: [] });
  });

  it('are put into one at the rates entered, and what has no rate is left out by name', () => {
    const one = offersIn(plan, offers, 'USD');
    expect(one.offers.map(({ id, currency }) => [id, currency])).toEqual([
      ['us', 'USD'],
      ['de', 'USD'],
    ]);
    expect(one.offers[1]?.base).toBe(100_000_00);
    expect(one.used.map(({ entered }) => entered.id)).toEqual(['new']);
    expect(one.without.map(({ id }) => id)).toEqual(['ch']);
  });
});
