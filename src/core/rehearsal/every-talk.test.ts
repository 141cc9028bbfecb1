import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterpartFrom, personas, type OwnWindow, type Temperament } from './counterpart';
import { afterMove } from './reactions';
import { movesIn, openingState, type TalkState } from './talk-state';

const anyWindow = fc
  .tuple(fc.integer({ min: 1_000, max: 1e9 }), fc.nat(1e8), fc.nat(1e8))
  .map(([floor, more, further]): OwnWindow => ({ floor, target: floor + more, ask: floor + more + further }));
const anyStart = fc
  .tuple(fc.constantFrom(...personas), fc.nat(2 ** 32), anyWindow)
  .map(([{ id }, seed, window]) => openingState(counterpartFrom(id, seed, window)));

describe('whoever the seed draws', () => {
  it('each persona comes in each temperament with each patience, so that the search over some seeds meets all', () => {
    const own: OwnWindow = { floor: 10_000_000, target: 11_000_000, ask: 11_800_000 };
    const temperaments: Temperament[] = ['warm', 'brisk', 'hard'];
    for (const { id } of personas) {
      const drawn = Array.from({ length: 200 }, (_, seed) => counterpartFrom(id, seed, own));
      const kinds = new Set(drawn.map(({ temperament, patience }) => `${temperament} ${patience}`));
      expect([...kinds].toSorted()).toEqual(
        temperaments
          .flatMap((temperament) => [5, 6, 7].map((patience) => `${temperament} ${patience}`))
          .toSorted(),
      );
    }
  });

  it('can always be answered, and every answer ends the talk or brings its end nearer', () => {
    fc.assert(
      fc.property(
        anyStart,
        fc.array(fc.tuple(fc.nat(), fc.nat(2e9)), { minLength: 12, maxLength: 12 }),
        (start, choices) => {
          let state: TalkState = start;
          for (const [choice, figure] of choices) {
            const open = movesIn(state);
            if (state.end) break;
            expect(open.length).toBeGreaterThan(0);
            const id = open[choice % open.length] ?? 'accept';
            const next = afterMove(state, { id, figure: id === 'name-figure' ? figure : null });
            expect(next.end !== null || next.patience < state.patience).toBe(true);
            expect(next.end !== null || next.patience > 0 || next.isLastOffer).toBe(true);
            state = next;
          }
          // Patience for seven at most, and one move after the last offer.
          expect(state.end).not.toBeNull();
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
