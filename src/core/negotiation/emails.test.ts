import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { exampleOffer } from '../offers/offer.example';
import { examplePlan } from '../plan/plan.example';
import { bundledEmails, emailFillings, namesFloor } from './emails';
import { newNegotiation } from './negotiation';
import { filled } from './replies';

const today = isoDate('2026-11-24');
const money = (amount: number, currency: string): string => `${currency} ${amount / 100}`;
const fill = (words: string, plan = examplePlan(), offer = exampleOffer()): string =>
  filled(words, emailFillings(plan, offer, today, money, String));

describe('a mail', () => {
  it('has a subject, and every name in its braces is known', () => {
    for (const { words } of bundledEmails) {
      expect(words).toMatch(/^Subject: \S/);
      expect(fill(words)).not.toMatch(/[{}]/);
    }
  });

  it('never names the floor', () => {
    expect(bundledEmails.filter(({ words }) => namesFloor(words))).toEqual([]);
    expect(namesFloor('I would take {floor}')).toBe(true);
  });

  it('says who, what and how much from the plan', () => {
    const plan = examplePlan({ name: 'Ada', negotiation: { ...newNegotiation('USD'), ask: 118_000_00 } });
    const offer = exampleOffer({ company: 'Alder Works', role: 'Senior engineer', base: 110_000_00 });
    const counter = bundledEmails.find(({ id }) => id === 'email/counter')?.words ?? '';
    expect(fill(counter, plan, offer)).toContain(
      'thank you for the offer of USD 110000. I want to work with Alder Works',
    );
    expect(fill(counter, plan, offer)).toMatch(/closer to USD 118000: [\s\S]*Kind regards\nAda$/);
  });
});
