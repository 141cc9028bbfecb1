import { expect, it } from 'vitest';
import { newOffer, yearlyGrant, type Offer } from '../../../../../core/offers/offer';
import { crossoverSentences, leavingLines } from './leaving-lines';
import { usualTerms } from './terms';

const offer = (company: string, given: Partial<Offer>): Offer => ({
  ...newOffer(company, company, 'USD'),
  ...given,
});
const said = (...offers: Offer[]): string[] => crossoverSentences(leavingLines(offers, usualTerms));

it('says in which month the lead changes hands, and which offer leads from then on', () => {
  const steady = offer('Steady', { base: 120_000_00 });
  const late = offer('Late', { base: 110_000_00, grants: [yearlyGrant('g', 160_000_00, 4)] });
  expect(said(steady, late)).toEqual(['Between Steady and Late the lead changes: Late from month 12.']);
});

it('says when one is always ahead, when both are the same, and nothing across currencies', () => {
  const [less, more] = [offer('Less', { base: 100_00 }), offer('More', { base: 200_00 })];
  expect(said(less, more)).toEqual(['More is worth more than Less whenever you leave.']);
  expect(said(less, { ...less, company: 'Same' })).toEqual([
    'Less and Same are worth the same in every month.',
  ]);
  expect(said(less, { ...more, currency: 'EUR' })).toEqual([]);
});
