import { newOffer, type Grant, type Offer } from './offer';
import { yearlyVesting } from './vesting';

/** An offer for tests: 100,000 a year and nothing else, in cents, and what is given. */
export const exampleOffer = (given: Partial<Offer> = {}): Offer => ({
  ...newOffer('offer', 'Northgate', 'USD'),
  base: 100_000_00,
  ...given,
});

/** A grant for tests: 400 units at 10.00, a quarter at each year's end, and what is given. */
export const exampleGrant = (given: Partial<Grant> = {}): Grant => ({
  id: 'grant',
  kind: 'rsu',
  title: '',
  units: 400,
  price: 10_00,
  value: 0,
  strike: 0,
  windowMonths: 3,
  startMonth: 0,
  vesting: yearlyVesting([25, 25, 25, 25], 12),
  ...given,
});
