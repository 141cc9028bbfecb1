import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kit/dates';
import { formatMoney } from '../../kit/money';
import type { PayBand } from '../../paths/path';
import { examplePlan } from '../../plan/plan.example';
import type { Plan } from '../../plan/plan';
import { dutiesOf, planOf } from '../changes.example';
import { changesBetween } from '../changes.queries';
import { adviceOn, type Advice } from './advice';

const band = (from: number, to: number, currency = 'USD'): PayBand => ({
  kind: 'unstated',
  currency,
  from,
  to,
  openEnd: false,
  per: 'year',
  note: '',
});
const mid = {
  ...dutiesOf('Mid', 'Learn about database design', 'Take part in interviews', 'Keep notes', 'Fix bugs'),
  years: { from: 2, to: 4 },
  pay: band(10_000_000, 14_000_000),
  activities: [{ id: 'm', text: 'Building features', share: { from: 60, to: 60 } }],
};
const senior = {
  ...dutiesOf('Senior', 'Design schemas', 'Run interviews', 'Own the budget', 'Lead the guild'),
  years: { from: 4, to: 7 },
  pay: band(14_000_000, 20_000_000),
  activities: [{ id: 's', text: 'Building features', share: { from: 20, to: 25 } }],
};

const advise = (given: Partial<Plan> = {}, from = mid, to = senior): Advice => {
  const plan = examplePlan({ ...planOf(from, to), position: null, ...given });
  const changes = changesBetween(plan, from.id, to.id);
  if (!changes) throw new Error('a level is missing');
  return adviceOn(changes, plan, (minor, currency) => formatMoney(minor, currency, 'en-US'));
};
const part = (advice: Advice, id: Advice['parts'][number]['id']) =>
  advice.parts.find((each) => each.id === id);

describe('the advice on what changes', () => {
  it('counts in one sentence and says how much of it is met', () => {
    expect(advise().headline).toBe(
      'From Mid to Senior, two expectations are new, two ask for more of what was asked before, none stay and two are not named again.',
    );
    expect(advise().standing).toBe(
      'You have rated none of the four lines that are new or ask for more solid or better yet.',
    );
    const ratings = { 'Senior/0': [{ on: isoDate('2026-11-02'), value: 'solid' as const }] };
    expect(advise({ ratings }).standing).toBe(
      'Of the four lines that are new or ask for more you have rated one solid or better; three are left to work on.',
    );
  });

  it('tells the step in scope by the verbs of the levels and by the plainest line', () => {
    expect(part(advise(), 'scope')?.sentence).toBe(
      'At Senior you are most often asked to design and own (3 of 4 lines that name a verb), ' +
        'where Mid most often asks you to carry work out (2 of 4). ' +
        'The plainest step: design where you used to learn. ' +
        'Mid said “Learn about database design”; now it is “Design schemas”. ' +
        'These ask for more of what Mid asked before:',
    );
  });

  it('lists what is new and what is not named again by category', () => {
    expect(part(advise(), 'new')?.items).toEqual(['Responsibilities: Own the budget; Lead the guild.']);
    expect(part(advise(), 'dropped')?.items).toEqual(['Responsibilities: Keep notes; Fix bugs.']);
  });

  it('tells time, pay and years in numbers', () => {
    expect(part(advise(), 'time')?.items).toEqual(['35–40 points less for building, 60 % to 20–25 %.']);
    expect(part(advise(), 'reward')?.sentence).toBe(
      'The band begins $40,000 higher (+40 %) and ends $60,000 higher: $100,000–$140,000 a year at Mid, ' +
        '$140,000–$200,000 a year at Senior. Two years later: 2 to 4 years at Mid, 4 to 7 years at Senior.',
    );
  });

  it('works out no step between currencies and says so', () => {
    const sentence = part(advise({}, mid, { ...senior, pay: band(1_000, 2_000, 'EUR') }), 'reward')?.sentence;
    expect(sentence).toContain('the two are in different currencies, so no step is worked out');
  });
});
