import { describe, expect, it } from 'vitest';
import { bestLineFrom, movesToTry } from './best-line';
import { counterpartFrom, personas, type OwnWindow } from './counterpart';
import { moveIds, type Move, type MoveId } from './moves';
import { afterMove } from './reactions';
import { scoreOf } from './score';
import { movesIn, openingState, type Answer, type TalkState } from './talk-state';
import { wordsOf } from './words';

const own: OwnWindow = { floor: 10_000_000, target: 11_000_000, ask: 11_800_000 };
const seeds = Array.from({ length: 8 }, (_, seed) => seed);
const start = (persona: (typeof personas)[number]['id'], seed: number): TalkState =>
  openingState(counterpartFrom(persona, seed, own));
const played = (state: TalkState, ...moves: (MoveId | number)[]): TalkState =>
  moves.reduce<TalkState>(
    (talk, move) =>
      afterMove(
        talk,
        typeof move === 'number' ? { id: 'name-figure', figure: move } : { id: move, figure: null },
      ),
    state,
  );
const other = {
  persona: 'recruiter',
  temperament: 'brisk',
  opening: 10_000_000,
  limit: 11_000_000,
  patience: 6,
  extra: 300_000,
  step: 10_000,
} as const;

/** Every state that can be reached from a start, each once. */
const reachable = (from: TalkState): { states: TalkState[]; moves: Set<MoveId>; deepest: number } => {
  const seen = new Set<string>();
  const states: TalkState[] = [];
  const moves = new Set<MoveId>();
  let deepest = 0;
  const visit = (state: TalkState, depth: number): void => {
    const key = JSON.stringify(state);
    if (seen.has(key)) return;
    seen.add(key);
    states.push(state);
    deepest = Math.max(deepest, depth);
    for (const move of movesToTry(state, own)) {
      moves.add(move.id);
      visit(afterMove(state, move), depth + 1);
    }
  };
  visit(from, 0);
  return { states, moves, deepest };
};

/** The first seed of each kind of person there is: every temperament with every patience. */
const seedsOfKinds = (persona: (typeof personas)[number]['id']): number[] => {
  const kinds = new Map<string, number>();
  for (let seed = 0; seed < 200; seed += 1) {
    const { temperament, patience } = counterpartFrom(persona, seed, own);
    if (!kinds.has(`${temperament} ${patience}`)) kinds.set(`${temperament} ${patience}`, seed);
  }
  return [...kinds.values()];
};

describe('every talk', () => {
  it.each(personas.map(({ id }) => id))(
    'with %s ends whatever is said, and every move can come up',
    (persona) => {
      const answers = new Set<Answer>();
      const kinds = seedsOfKinds(persona);
      expect(kinds).toHaveLength(9);
      for (const seed of kinds) {
        const { states, moves, deepest } = reachable(start(persona, seed));
        expect(deepest).toBeLessThanOrEqual(10);
        expect([...moves].toSorted()).toEqual(moveIds.toSorted());
        expect(states.every((state) => state.end !== null || movesIn(state).length > 0)).toBe(true);
        for (const { answer } of states) answers.add(answer);
      }
      expect(answers.size).toBe(16);
    },
  );

  it('never goes over their limit, and their figure never comes down', () => {
    for (const seed of seeds.slice(0, 10)) {
      for (const state of reachable(start('recruiter', seed)).states) {
        expect(state.theirs ?? 0).toBeLessThanOrEqual(state.other.limit);
        for (const move of movesToTry(state, own)) {
          const next = afterMove(state, move);
          if (!next.end) expect(next.theirs ?? 0).toBeGreaterThanOrEqual(state.theirs ?? 0);
        }
      }
    }
  });

  it('is the same with the same seed', () => {
    expect(counterpartFrom('recruiter', 7, own)).toEqual(counterpartFrom('recruiter', 7, own));
    expect(counterpartFrom('recruiter', 7, own)).not.toEqual(counterpartFrom('recruiter', 8, own));
  });
});

describe('the other side', () => {
  it('comes up further for evidence and for an alternative', () => {
    const asked = played(openingState(other), 'ask-range');
    const bare = played(asked, 12_000_000).theirs ?? 0;
    const argued = played(asked, 'evidence', 12_000_000).theirs ?? 0;
    const pressed = played(asked, 'evidence', 'alternative', 12_000_000).theirs ?? 0;
    // 35, 50 and 65 % of the way from 100,000 to their limit of 110,000.
    expect([bare, argued, pressed]).toEqual([10_350_000, 10_500_000, 10_650_000]);
  });

  it('agrees at once to a figure under its own, which costs what was left', () => {
    const talk = played(openingState(other), 9_000_000);
    expect(talk.end).toEqual({ kind: 'agreed', figure: 9_000_000 });
    const score = scoreOf(talk, own);
    expect(score.lines.filter(({ points }) => points === 0).map(({ name }) => name)).toEqual([
      'What you got of what there was',
      'Your floor held',
      'The first number was theirs',
      'You gave evidence',
      'You used more than figures',
    ]);
  });

  it('makes a last offer when its patience is out, and then hears only yes, later or no', () => {
    const talk = played(openingState({ ...other, patience: 2 }), 'ask-range', 'evidence');
    expect(talk.isLastOffer).toBe(true);
    expect(movesIn(talk)).toEqual(['accept', 'ask-time', 'walk-away']);
    expect(played(talk, 12_000_000)).toEqual(talk);
  });

  it('takes the offer back when it is hard and was pressed without evidence', () => {
    const hard = openingState({ ...other, temperament: 'hard', patience: 3 });
    expect(played(hard, 'ask-range', 'ask-range', 'alternative').end?.kind).toBe('withdrawn');
  });
});

describe('the best line', () => {
  it('scores at least as much as any other line that is tried, and as what it says it does', () => {
    for (const persona of personas) {
      for (const seed of seeds.slice(0, 5)) {
        const opening = start(persona.id, seed);
        const best = bestLineFrom(opening, own);
        const end = best.moves.reduce((state: TalkState, move: Move) => afterMove(state, move), opening);
        expect(scoreOf(end, own).total).toBe(best.total);
        expect(best.total).toBeGreaterThanOrEqual(
          scoreOf(played(opening, 'ask-range', 'ask-range', 'accept'), own).total,
        );
        expect(best.total).toBeGreaterThan(60);
      }
    }
  });

  it('walks away from somebody who cannot meet the floor, with all the points of the room', () => {
    const poor = openingState({ ...other, opening: 8_000_000, limit: 9_000_000 });
    expect(bestLineFrom(poor, own).moves.at(-1)?.id).toBe('walk-away');
  });
});

describe('what the other side says', () => {
  it('is there for every answer of everybody, with figures and without gaps', () => {
    for (const persona of personas) {
      for (const seed of seeds.slice(0, 6)) {
        for (const state of reachable(start(persona.id, seed)).states.slice(0, 400)) {
          const words = wordsOf(state, (amount) => `$${amount / 100}`);
          expect(words.length).toBeGreaterThan(10);
          expect(words).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    }
  });
});
