import type { Minor } from '../kit/money';
import { rounded, type Temperament } from './counterpart';
import type { Move, MoveId } from './moves';
import { movesIn, type TalkState } from './talk-state';

/**
 * What becomes of a talk after a move; a move that makes no sense now leaves it as it is. Every move but the
 * last costs a little patience, and when none is left they make a last offer, so that every talk ends.
 */
export const afterMove = (state: TalkState, move: Move): TalkState => {
  if (!movesIn(state).includes(move.id)) return state;
  if (move.id === 'name-figure' && move.figure === null) return state;
  const next = reactions[move.id](state, move.figure ?? 0);
  return next.end ? next : worn(next, costs[move.id]);
};

const reactions: Readonly<Record<MoveId, (state: TalkState, figure: Minor) => TalkState>> = {
  'ask-range': (state) =>
    state.other.temperament === 'hard' && state.answer !== 'deflects'
      ? { ...state, answer: 'deflects' }
      : { ...state, theirs: state.other.opening, answer: 'names-range' },
  'name-figure': (state, figure) => answered(named(state, figure), figure),
  evidence: (state) => ({ ...state, evidence: state.evidence + 1, answer: 'listens' }),
  alternative: (state) => ({ ...state, mentionedAlternative: true, answer: 'listens' }),
  silence: (state) => {
    const silent = { ...state, wasSilent: true };
    if (state.other.temperament === 'hard') return { ...silent, answer: 'waits' };
    const theirs = cameUp(state, state.other.limit, 0.12);
    return { ...silent, theirs, answer: theirs === state.theirs ? 'waits' : 'fills-silence' };
  },
  trade: (state) =>
    state.other.temperament === 'hard' && state.evidence === 0
      ? { ...state, answer: 'cannot-add' }
      : { ...state, extra: state.other.extra, answer: 'adds-extra' },
  'ask-time': (state) => ({
    ...state,
    answer: 'gives-time',
    end: { kind: 'postponed', figure: state.theirs },
  }),
  accept: (state) => ({ ...state, answer: 'closes', end: { kind: 'agreed', figure: state.theirs } }),
  'walk-away': (state) => ({ ...state, answer: 'parts', end: { kind: 'walked-away', figure: null } }),
};

/** What a move costs of their patience. */
const costs: Readonly<Record<MoveId, number>> = {
  'ask-range': 1,
  'name-figure': 1,
  evidence: 1,
  alternative: 2,
  silence: 1,
  trade: 1,
  'ask-time': 0,
  accept: 0,
  'walk-away': 0,
};

const named = (state: TalkState, figure: Minor): TalkState => {
  const wentDown = state.mine !== null && figure < state.mine;
  const theyMoved =
    state.answer === 'comes-up' || state.answer === 'fills-silence' || state.answer === 'adds-extra';
  return {
    ...state,
    mine: figure,
    numberFirst: state.numberFirst || state.theirs === null,
    wentDownTwice: state.wentDownTwice || (wentDown && !theyMoved),
  };
};

/**
 * They agree to what is at or under their own figure, and to what they could come up to; otherwise they come
 * up part of the way to the figure, as far as their limit lets them.
 */
const answered = (state: TalkState, figure: Minor): TalkState => {
  const theirs = cameUp(state, figure, willingness(state));
  const agrees = figure <= state.other.limit && figure <= theirs;
  if (agrees) return { ...state, theirs: figure, answer: 'agrees', end: { kind: 'agreed', figure } };
  return { ...state, theirs, answer: theirs > (state.theirs ?? 0) ? 'comes-up' : 'holds' };
};

const cameUp = (state: TalkState, towards: Minor, share: number): Minor => {
  const from = state.theirs ?? state.other.opening;
  const reachable = Math.min(towards, state.other.limit);
  return Math.max(
    from,
    Math.min(state.other.limit, rounded(from + (reachable - from) * share, state.other.step)),
  );
};

/** How much of the way they come up: by temperament, more with evidence and with an alternative. */
const willingness = ({ other, evidence, mentionedAlternative }: TalkState): number =>
  Math.min(0.9, byTemperament[other.temperament] + 0.15 * evidence + (mentionedAlternative ? 0.15 : 0));

const byTemperament: Readonly<Record<Temperament, number>> = { warm: 0.45, brisk: 0.35, hard: 0.2 };

/** A hard one who has had enough takes the offer back where they were pressed with an alternative only. */
const worn = (state: TalkState, cost: number): TalkState => {
  const patience = state.patience - cost;
  if (patience > 0) return { ...state, patience };
  if (state.other.temperament === 'hard' && state.mentionedAlternative && state.evidence === 0) {
    return { ...state, patience: 0, answer: 'withdraws', end: { kind: 'withdrawn', figure: null } };
  }
  const theirs = state.theirs ?? state.other.opening;
  return { ...state, patience: 0, theirs, isLastOffer: true, answer: 'last-offer' };
};
