import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { byId, examplePlan } from '../plan/plan.example';
import type { MarketFigure } from './market';
import { isStale, marketBand } from './market-band';

const today = isoDate('2026-11-24');
const senior = 'example/senior';

const figure = (id: string, given: Partial<MarketFigure> = {}): MarketFigure => ({
  id, source: id, role: '', levelId: senior, place: '', from: 100_000_00, to: 120_000_00, percentile: null,
  currency: 'USD', on: today, link: '', note: '', ...given,
});
const band = (...figures: MarketFigure[]) =>
  marketBand(examplePlan({ market: byId(...figures) }), senior, 'USD', today);

describe('the band of the market', () => {
  it('weighs each figure by fit and recency', () => {
    const median = figure('median', {
      levelId: null, from: 90_000_00, to: null, percentile: 50, on: isoDate('2025-05-24'),
    });
    // Weights: 1 × 1 = 1 and ½ × ½ = ¼, together 1.25.
    // From: (1 × 100,000 + ¼ × 90,000) / 1.25 = 122,500 / 1.25 = 98,000.
    // To: (1 × 120,000 + ¼ × 90,000) / 1.25 = 142,500 / 1.25 = 114,000.
    const both = band(figure('range'), median);
    expect(both).toMatchObject({ from: 98_000_00, to: 114_000_00 });
    expect(both?.points.map(({ weight }) => weight)).toEqual([1, 0.25]);
  });

  it('counts half, a quarter and nothing after one, two and three years', () => {
    const weightOn = (on: string): number => band(figure('a', { on: isoDate(on) }))?.points[0]?.weight ?? 0;
    expect(weightOn('2025-11-24')).toBe(1);
    expect(weightOn('2025-11-23')).toBe(0.5);
    expect(weightOn('2024-11-23')).toBe(0.25);
    expect(weightOn('2023-11-23')).toBe(0);
  });

  it('takes nothing of another level or currency', () => {
    expect(band(figure('a', { levelId: 'example/junior' }), figure('b', { currency: 'EUR' }))).toBeNull();
  });

  it('lies within its points whatever they are', () => {
    const any = fc.record({ from: fc.integer({ min: 0, max: 1e9 }), room: fc.integer({ min: 0, max: 1e9 }) });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (ranges) => {
        const all = band(...ranges.map(({ from, room }, at) => figure(`f${at}`, { from, to: from + room })));
        expect(all && all.from >= Math.min(...ranges.map(({ from }) => from))).toBe(true);
        expect(all && all.to <= Math.max(...ranges.map(({ from, room }) => from + room))).toBe(true);
        expect(all && all.from <= all.to).toBe(true);
      }),
    );
  });
});

describe('a market figure', () => {
  it('is stale once it is older than twelve months', () => {
    expect(isStale(figure('a', { on: isoDate('2025-11-24') }), today)).toBe(false);
    expect(isStale(figure('a', { on: isoDate('2025-11-23') }), today)).toBe(true);
  });
});
