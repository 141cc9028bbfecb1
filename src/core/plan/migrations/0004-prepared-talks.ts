import type { Migration } from './migration';

interface OfferBefore {
  readonly signOn: number;
  readonly equity: number;
  readonly vestingYears: number;
  readonly bonus: number;
}
interface PlanBefore {
  readonly pay: Readonly<Record<string, object>>;
  readonly offers: Readonly<Record<string, OfferBefore>>;
  readonly negotiation: object;
}

/** Offers reckoned month by month, market figures, and everything a talk about pay is prepared with. */
export const preparedTalks: Migration = {
  name: '0004-prepared-talks',
  why: 'An offer is more than four figures, and a talk about pay is more than a window.',
  migrate: (plan) => {
    const before = plan as PlanBefore;
    return {
      ...before,
      pay: mapped(before.pay, (record) => ({ ...record, benefits: 0 })),
      market: {},
      prices: [],
      rates: {},
      offers: mapped(before.offers, offerOf),
      criteria: [],
      negotiation: {
        ...before.negotiation,
        floorOn: null,
        alternatives: {},
        issues: {},
        replies: {},
        rounds: {},
        rehearsals: {},
      },
    };
  },
};

const offerOf = ({ signOn, equity, vestingYears, ...offer }: OfferBefore): object => ({
  ...offer,
  place: '',
  signOns:
    signOn === 0 ? [] : [{ id: 'sign-on', month: 1, amount: signOn, clawBackMonths: 0, clawBack: 'whole' }],
  grants: equity === 0 ? [] : [grantOf(equity, vestingYears)],
  benefits: {
    pensionMatch: 0,
    insurance: 0,
    allowances: 0,
    leaveDays: 25,
    weeklyHours: 40,
    remoteDays: 0,
    commuteMinutes: 0,
    commuteCost: 0,
  },
  assumptions: {
    raise: 0,
    bonusProbability: 1,
    priceGrowth: 0,
    volatility: 0.4,
    haircut: 0,
    taxRate: 0,
    costOfLiving: 1,
  },
  scores: {},
  startsOn: null,
});

/** Equity vested evenly over whole years, as it was reckoned before. */
const grantOf = (value: number, years: number): object => ({
  id: 'grant',
  kind: 'rsu',
  title: '',
  units: null,
  price: 0,
  value,
  strike: 0,
  windowMonths: 0,
  startMonth: 0,
  vesting: Array.from({ length: years }, (_, year) => ({ month: 12 * (year + 1), weight: 1 })),
});

const mapped = <Before>(record: Readonly<Record<string, Before>>, change: (item: Before) => object): object =>
  Object.fromEntries(Object.entries(record).map(([id, item]) => [id, change(item)]));
