import { marked, type Calls } from './call.example';
import { day, offer, pay, marketFigure, alternative, issue, round, rehearsal } from './things.example';

/** Calls of the commands on pay, offers and the talk about them. */
export const payCalls = {
  'pay.add': [{ payload: pay }],
  'pay.edit': [{ payload: { id: 'pay', changes: { base: 2 } } }],
  'pay.remove': [{ payload: { id: 'pay' } }],
  'market.add': [{ payload: marketFigure }],
  'market.edit': [{ payload: { id: 'market', changes: { to: null, percentile: 50 } } }],
  'market.remove': [{ payload: { id: 'market' } }],
  'market.import': [
    { payload: { figures: [marketFigure], header: 'who | pay', columns: { source: 'Who', from: 'Pay' } } },
    { payload: { figures: [marketFigure, marketFigure], header: 'kept', columns: { from: 'Pay' } } },
  ],
  'rate.add': [{ payload: { from: 'EUR', to: 'USD', rate: 1.25, on: day } }],
  'rate.edit': [{ payload: { id: 'rate', changes: { rate: 1.3 } } }],
  'rate.remove': [{ payload: { id: 'rate' } }],
  'price.set': [{ payload: { year: 2024, index: 97.5 } }, { payload: { year: 2025, index: null } }],
  'offer.add': [{ payload: offer }],
  'offer.edit': [{ payload: { id: 'offer', changes: { status: 'accepted' } } }],
  'offer.score': [
    { payload: { id: 'offer', criterionId: 'criterion', score: 7 } },
    { payload: { id: 'offer', criterionId: 'criterion', score: null } },
  ],
  'criterion.add': [{ payload: { title: 'The way home', weight: 3 } }],
  'criterion.edit': [{ payload: { id: 'criterion', changes: { weight: 9 } } }],
  'criterion.remove': [{ payload: { id: 'criterion' } }],
  'offer.remove': [{ payload: { id: 'offer' } }],
  'negotiation.set': [
    { payload: { changes: { floor: 1, target: 2, ask: 3 } } },
    { payload: { changes: { place: 'eu', posted: { from: 1, to: 2 } } } },
  ],
  'negotiation.mark': marked('example/t1'),
  'reply.set': [{ payload: { id: 'first-number', words: 'Mine' } }, { payload: { id: 'kept', words: '' } }],
  'alternative.add': [{ payload: alternative }],
  'alternative.edit': [{ payload: { id: 'alternative', changes: { strength: 0.5 } } }],
  'alternative.remove': [{ payload: { id: 'alternative' } }],
  'issue.add': [{ payload: issue }],
  'issue.edit': [{ payload: { id: 'issue', changes: { most: 31 } } }],
  'issue.remove': [{ payload: { id: 'issue' } }],
  'round.add': [{ payload: round }],
  'round.edit': [{ payload: { id: 'round', changes: { got: 'A week' } } }],
  'round.remove': [{ payload: { id: 'round' } }],
  'rehearsal.keep': [{ payload: rehearsal }],
  'rehearsal.remove': [{ payload: { id: 'rehearsal' } }],
} satisfies Partial<Calls>;
