import { IsoDate } from '../kit/dates';
import { Amount, Currency } from '../kit/money';
import { Id, Line, z } from '../kit/schema';
import { evenVesting, Vesting } from './vesting';

/** Where an offer stands. */
export const OfferStatus = z.enum(['open', 'accepted', 'declined', 'withdrawn']);
/** See the schema of the same name. */
export type OfferStatus = z.infer<typeof OfferStatus>;

/** A share between 0 and 1: 0.07 is 7 %. */
const Share = z.number().min(0).max(1);

/**
 * A part of the sign-on, paid in month `month` (1 is the first). Who leaves before `clawBackMonths` months
 * after the payment began pays it back, whole or for the months that are missing.
 */
export const SignOn = z.object({
  id: Id,
  month: z.int().min(1).max(120),
  amount: Amount,
  clawBackMonths: z.int().min(0).max(120),
  clawBack: z.enum(['whole', 'pro-rata']),
});
/** See the schema of the same name. */
export type SignOn = z.infer<typeof SignOn>;

/**
 * Equity granted once. Either `units` at `price` each (minor units), or with `units` null a `value` on the
 * day of the grant. `strike` is what an option costs to exercise, `windowMonths` how long after leaving that
 * is possible. `startMonth` is 0 for a grant on the first day, 12 for a refresher after a year.
 */
export const Grant = z.object({
  id: Id,
  kind: z.enum(['rsu', 'option']),
  title: z.string().max(200),
  units: z.int().min(0).max(1e9).nullable(),
  price: Amount,
  value: Amount,
  strike: Amount,
  windowMonths: z.int().min(0).max(240),
  startMonth: z.int().min(0).max(240),
  vesting: Vesting,
});
/** See the schema of the same name. */
export type Grant = z.infer<typeof Grant>;

/** What an offer gives besides pay, each as the person values it; amounts are for a year. */
export const Benefits = z.object({
  pensionMatch: Share,
  insurance: Amount,
  allowances: Amount,
  leaveDays: z.number().min(0).max(366),
  weeklyHours: z.number().min(1).max(100),
  remoteDays: z.number().min(0).max(7),
  commuteMinutes: z.number().min(0).max(600),
  commuteCost: Amount,
});
/** See the schema of the same name. */
export type Benefits = z.infer<typeof Benefits>;

/**
 * What the person assumes about an offer: the base's yearly raise, how likely the bonus is, how the share
 * price grows in a year and swings (both as shares), what is taken off equity that cannot be sold, the tax on
 * everything, and what living there costs beside here (1 is the same).
 */
export const Assumptions = z.object({
  raise: z.number().min(-0.5).max(1),
  bonusProbability: Share,
  priceGrowth: z.number().min(-0.95).max(3),
  volatility: z.number().min(0).max(3),
  haircut: Share,
  taxRate: Share,
  costOfLiving: z.number().min(0.1).max(10),
});
/** See the schema of the same name. */
export type Assumptions = z.infer<typeof Assumptions>;

/** An offer of work; base and bonus are for a year, everything in minor units of its own currency. */
export const Offer = z.object({
  id: Id,
  company: Line,
  role: z.string().max(500),
  place: z.string().max(200),
  currency: Currency,
  base: Amount,
  bonus: Amount,
  signOns: z.array(SignOn).max(24),
  grants: z.array(Grant).max(24),
  benefits: Benefits,
  assumptions: Assumptions,
  scores: z.record(Id, z.number().min(0).max(10)),
  startsOn: IsoDate.nullable(),
  answerBy: IsoDate.nullable(),
  status: OfferStatus,
  notes: z.string().max(20_000),
});
/** See the schema of the same name. */
export type Offer = z.infer<typeof Offer>;

/** Forty hours a week, 25 days of leave, nothing else. */
export const noBenefits: Benefits = {
  pensionMatch: 0,
  insurance: 0,
  allowances: 0,
  leaveDays: 25,
  weeklyHours: 40,
  remoteDays: 0,
  commuteMinutes: 0,
  commuteCost: 0,
};

/** No raise, a sure bonus, a price that stands still and can be sold, no tax, the same cost of living. */
export const plainAssumptions: Assumptions = {
  raise: 0,
  bonusProbability: 1,
  priceGrowth: 0,
  volatility: 0.4,
  haircut: 0,
  taxRate: 0,
  costOfLiving: 1,
};

/** An open offer with a company and a currency and nothing else yet. */
export const newOffer = (id: string, company: string, currency: Currency): Offer => ({
  id,
  company,
  role: '',
  place: '',
  currency,
  base: 0,
  bonus: 0,
  signOns: [],
  grants: [],
  benefits: noBenefits,
  assumptions: plainAssumptions,
  scores: {},
  startsOn: null,
  answerBy: null,
  status: 'open',
  notes: '',
});

/** A grant of shares known by its value, a part of it vesting at the end of each of so many years. */
export const yearlyGrant = (id: string, value: number, years: number): Grant => ({
  id,
  kind: 'rsu',
  title: '',
  units: null,
  price: 0,
  value,
  strike: 0,
  windowMonths: 0,
  startMonth: 0,
  vesting: evenVesting(12 * years, 12),
});

/** A sign-on paid with the first month's pay that nobody asks back. */
export const plainSignOn = (id: string, amount: number): SignOn => ({
  id,
  month: 1,
  amount,
  clawBackMonths: 0,
  clawBack: 'whole',
});
