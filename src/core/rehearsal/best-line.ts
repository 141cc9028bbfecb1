import { rounded, type OwnWindow } from './counterpart';
import type { Move } from './moves';
import { afterMove } from './reactions';
import { scoreOf } from './score';
import { movesIn, type TalkState } from './talk-state';

/** The moves from here on that score highest, and what they score. */
export interface BestLine {
  readonly moves: readonly Move[];
  readonly total: number;
}

/** The figures a search tries: the ask, the target, halfway between, and the floor. */
const figuresFor = ({ other }: TalkState, { ask, target, floor }: OwnWindow): number[] => [
  ...new Set([ask, target, (ask + target) / 2, floor].map((figure) => rounded(figure, other.step))),
];

/** Every move there is from a state, with the figures a search tries. */
export const movesToTry = (state: TalkState, window: OwnWindow): Move[] =>
  movesIn(state).flatMap((id): Move[] =>
    id === 'name-figure'
      ? figuresFor(state, window).map((figure) => ({ id, figure }))
      : [{ id, figure: null }],
  );

/**
 * Searches every line of play to its end and gives the best. Patience bounds its depth, and states met before
 * are looked up.
 */
export const bestLineFrom = (start: TalkState, window: OwnWindow): BestLine => {
  const known = new Map<string, BestLine>();
  const search = (state: TalkState): BestLine => {
    if (state.end) return { moves: [], total: scoreOf(state, window).total };
    const key = keyOf(state);
    const found = known.get(key);
    if (found) return found;
    let best: BestLine = { moves: [], total: -1 };
    for (const move of movesToTry(state, window)) {
      const line = search(afterMove(state, move));
      if (line.total > best.total) best = { moves: [move, ...line.moves], total: line.total };
    }
    known.set(key, best);
    return best;
  };
  return search(start);
};

/** What the rest of a talk depends on: two states that agree in it go on in the same way. */
const keyOf = (state: TalkState): string =>
  [
    state.patience,
    state.theirs,
    state.mine,
    state.extra,
    state.evidence,
    state.mentionedAlternative,
    state.wasSilent,
    state.isLastOffer,
    state.numberFirst,
    state.wentDownTwice,
    state.answer,
  ].join();
