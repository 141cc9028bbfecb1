import { evenVesting } from '../../offers/vesting';
import { newOffer, noBenefits, plainAssumptions, yearlyGrant, type Offer } from '../../offers/offer';
import type { Path } from '../../paths/path';
import type { Story } from './story';

/**
 * Adds own pay over time, two offers, the window for the talk and the tips already worked on; amounts in
 * the path's currency.
 */
export const preparePay = (story: Story, path: Path, currency: string): void => {
  story.act(160, 'pay.add', {
    from: story.ago(560), currency, base: 7_600_000, bonus: 0, equity: 0, benefits: 0, note: 'First contract at Larkfield.',
  });
  story.act(160, 'pay.add', {
    from: story.ago(195), currency, base: 8_400_000, bonus: 250_000, equity: 0, benefits: 0, note: 'Raise after the first year.',
  });
  story.act(16, 'offer.add', {
    ...offerWith('Northgate Health', 'Backend Engineer, appointments', currency),
    base: 10_400_000,
    bonus: 600_000,
    signOns: [{ id: 'first', month: 1, amount: 500_000, clawBackMonths: 12, clawBack: 'pro-rata' }],
    grants: [{ ...yearlyGrant('grant', 4_000_000, 4), title: 'Shares', vesting: evenVesting(48, 3, 12) }],
    benefits: { ...noBenefits, pensionMatch: 0.04, insurance: 480_000, remoteDays: 3, commuteMinutes: 70 },
    assumptions: { ...plainAssumptions, raise: 0.03, bonusProbability: 0.8, haircut: 0.3, taxRate: 0.28 },
    answerBy: story.ahead(12),
    notes: 'Kind interviews. On call one week in six, paid. Ask whether the equity is options or stock.',
  });
  story.act(9, 'offer.add', {
    ...offerWith('Brightline Transit', 'Mid-level Backend Engineer', currency),
    base: 11_200_000,
    benefits: { ...noBenefits, leaveDays: 20, insurance: 360_000, commuteMinutes: 50, commuteCost: 96_000 },
    assumptions: { ...plainAssumptions, raise: 0.02, taxRate: 0.28 },
    answerBy: story.ahead(19),
    notes: 'More money at once, a smaller team, and nobody above me to learn from.',
  });
  weighOffers(story);
  story.act(8, 'negotiation.set', {
    changes: {
      floor: 10_000_000, target: 11_000_000, ask: 11_800_000,
      reason: 'Under the floor the move is not worth leaving Priya’s reviews. The ask is what Brightline’s figure and the catalogue numbers carry.',
    },
  });
  const notes = [
    'Three figures from this quarter, all for cities like ours. Written into the window.',
    'The tracking service: runbook mine, on call mine for half a year.',
  ];
  for (const [place, { id }] of path.negotiation.slice(0, notes.length).entries()) {
    story.act(7, 'negotiation.mark', { itemId: id, done: true, note: notes[place] });
  }
};

const offerWith = (company: string, role: string, currency: string): Omit<Offer, 'id'> => {
  const { id: _id, ...offer } = newOffer('new', company, currency);
  return { ...offer, role };
};

const weighOffers = (story: Story): void => {
  const criteria = [
    { title: 'People to learn from', weight: 8, scores: [9, 3] },
    { title: 'Work I would be proud of', weight: 6, scores: [7, 6] },
    { title: 'The way there and home', weight: 3, scores: [8, 5] },
  ];
  for (const { title, weight, scores } of criteria) {
    const criterionId = story.act(9, 'criterion.add', { title, weight });
    for (const [at, id] of Object.keys(story.plan().offers).entries()) {
      story.act(9, 'offer.score', { id, criterionId, score: scores[at] ?? null });
    }
  }
};
