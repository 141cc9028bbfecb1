import { expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { examplePlan } from '../plan/plan.example';
import { newNegotiation } from './negotiation';
import { bundledReplies, filled, replyFillings } from './replies';

const fillings = (plan = examplePlan()) =>
  replyFillings(
    plan,
    isoDate('2026-11-24'),
    (amount) => `$${amount / 100}`,
    (day) => day,
  );

it('every bundled reply is filled whole, and says where a figure is missing', () => {
  expect(new Set(bundledReplies.map(({ id }) => id)).size).toBe(bundledReplies.length);
  for (const { words } of bundledReplies) expect(filled(words, fillings())).not.toMatch(/[{}]/);
  expect(filled('At {target}.', fillings())).toBe('At [your target].');
});

it('a reply names the figures of the plan', () => {
  const plan = examplePlan({
    negotiation: { ...newNegotiation('USD'), target: 12_000_000, ask: 12_800_000 },
  });
  expect(filled('{ask}, then {target}, at {targetLevel}; {else}', fillings(plan))).toBe(
    '$128000, then $120000, at Mid-Level; {else}',
  );
});
