import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trailGeometry } from './geometry';
import { apart, pilesOf, pileTitle } from './piles';
import type { TrailCairn } from './trail-data';

const size = { width: 1100, height: 300 };
const cairn = (id: string, at: number, tone: TrailCairn['tone'] = 'planned'): TrailCairn => ({
  id,
  title: `Learn ${id}`,
  at,
  tone,
  date: '1 Dec 2026',
  href: '#',
});

describe('the trail', () => {
  it('rises and goes right at every step, inside the picture', () => {
    const places = fc.tuple(
      fc.integer({ min: 2, max: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(places, ([waymarks, share, step]) => {
        const { at } = trailGeometry(waymarks, { from: 0, to: 1 }, size);
        const from = at(share * (waymarks - 1));
        const to = at(Math.min(1, share + step) * (waymarks - 1));
        expect(to.x).toBeGreaterThanOrEqual(from.x);
        expect(to.y).toBeLessThanOrEqual(from.y + 1e-9);
        expect(to.x).toBeLessThanOrEqual(size.width);
        expect(to.y).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('gives the stretch the person is on twice the room of any other', () => {
    const { at } = trailGeometry(5, { from: 1, to: 2 }, size);
    expect(at(2).x - at(1).x).toBeCloseTo(2 * (at(1).x - at(0).x));
  });

  it('stands a lone waymark at its foot', () => {
    const { at, line } = trailGeometry(1, { from: 0, to: 0 }, size);
    expect(at(0)).toEqual(at(0.5));
    expect(line(0, 0)).not.toContain('NaN');
  });
});

describe('piles of cairns', () => {
  const xAt = (place: number): number => place * 100;

  it('gather what is too close to point at, and keep every cairn', () => {
    const places = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(places, (all) => {
        const piles = pilesOf(
          all.map((at, id) => cairn(String(id), at)),
          xAt,
        );
        expect(piles.flatMap(({ cairns }) => cairns)).toHaveLength(all.length);
        const firsts = piles.map(({ cairns }) => xAt(cairns[0]?.at ?? 0));
        for (const [at, first] of firsts.entries())
          expect(first - (firsts[at - 1] ?? -Infinity)).toBeGreaterThanOrEqual(apart);
      }),
    );
  });

  it('never mix what is done with what is ahead, and turn due with one of them', () => {
    const piles = pilesOf([cairn('a', 1, 'done'), cairn('b', 1.01), cairn('c', 1.02, 'due')], xAt);
    expect(piles.map(({ tone }) => tone)).toEqual(['done', 'due']);
  });

  it('name their first four milestones and count the rest', () => {
    const [pile] = pilesOf(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => cairn(id, 1)),
      xAt,
    );
    expect(pile && pileTitle(pile)).toMatch(/^Learn a, 1 Dec 2026; .*; and 2 more$/);
  });
});
