import fc from 'fast-check';
import { newOffer, type Grant, type Offer } from './offer';
import { vestingPresets } from './vesting';

const amount = fc.integer({ min: 0, max: 1e9 });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const grants: fc.Arbitrary<Grant> = fc
  .record({
    kind: fc.constantFrom('rsu' as const, 'option' as const),
    units: fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: null }),
    price: fc.integer({ min: 0, max: 1e5 }),
    value: amount,
    strike: fc.integer({ min: 0, max: 1e5 }),
    windowMonths: fc.constantFrom(0, 3, 120),
    startMonth: fc.constantFrom(0, 12, 24),
    vesting: fc.constantFrom(...vestingPresets.map((preset) => preset.vesting)),
  })
  .map((grant) => ({ id: 'grant', title: '', ...grant }));

const signOns = fc.array(
  fc.record({
    id: fc.constant('sign-on'),
    month: fc.integer({ min: 1, max: 24 }),
    amount,
    clawBackMonths: fc.integer({ min: 0, max: 24 }),
    clawBack: fc.constantFrom('whole' as const, 'pro-rata' as const),
  }),
  { maxLength: 3 },
);

/** Any offer in US dollars, for property tests. */
export const anyOffer: fc.Arbitrary<Offer> = fc
  .record({
    base: amount,
    bonus: amount,
    signOns,
    grants: fc.array(grants, { maxLength: 3 }),
    benefits: fc.record({
      pensionMatch: share,
      insurance: amount,
      allowances: amount,
      leaveDays: fc.nat(40),
      weeklyHours: fc.integer({ min: 10, max: 60 }),
      remoteDays: fc.nat(5),
      commuteMinutes: fc.nat(180),
      commuteCost: amount,
    }),
    assumptions: fc.record({
      raise: share.map((part) => part / 5),
      bonusProbability: share,
      priceGrowth: share.map((part) => part - 0.4),
      volatility: share,
      haircut: share,
      taxRate: share,
      costOfLiving: share.map((part) => part + 0.5),
    }),
  })
  .map((given) => ({ ...newOffer('offer', 'Northgate', 'USD'), ...given }));
