import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { marketFigure } from '../commands/things.example';
import { byId, examplePlan } from '../plan/plan.example';
import { likelyRange, roomFor } from './likely-range';
import { newNegotiation } from './negotiation';

const today = isoDate('2026-11-24');
const posted = { ...newNegotiation('USD'), posted: { from: 90, to: 120 } };
const market = byId({ id: 'a', ...marketFigure, from: 100, to: 110, levelId: null, on: today });

describe('the other side’s likely range', () => {
  it('is what they posted', () => {
    expect(likelyRange(examplePlan({ negotiation: posted, market }), today)).toEqual({
      from: 90,
      to: 120,
      basis: 'posted',
    });
  });

  it('is the market’s where they posted nothing, and unknown without figures', () => {
    expect(likelyRange(examplePlan({ market }), today)).toEqual({ from: 100, to: 110, basis: 'market' });
    expect(likelyRange(examplePlan(), today)).toBeNull();
  });

  it('leaves room over the floor, or none', () => {
    expect([100, 130].map((floor) => roomFor(floor, { to: 120 }))).toEqual([20, -10]);
  });
});
