import type { Minor } from '../kit/money';
import type { Counterpart } from './counterpart';
import type { MoveId } from './moves';

/** How a talk ended: agreed on a figure, put off, left by oneself, or taken back by them. */
export interface TalkEnd {
  readonly kind: 'agreed' | 'postponed' | 'walked-away' | 'withdrawn';
  readonly figure: Minor | null;
}

/** What the other side does in answer to a move. */
export type Answer =
  | 'greets'
  | 'names-range'
  | 'deflects'
  | 'agrees'
  | 'comes-up'
  | 'holds'
  | 'listens'
  | 'fills-silence'
  | 'waits'
  | 'adds-extra'
  | 'cannot-add'
  | 'last-offer'
  | 'gives-time'
  | 'closes'
  | 'parts'
  | 'withdraws';

/** Where a rehearsed talk stands. */
export interface TalkState {
  readonly other: Counterpart;
  readonly patience: number;
  /** Their last figure, null while they have named none. */
  readonly theirs: Minor | null;
  readonly mine: Minor | null;
  readonly extra: Minor;
  /**
   * How often evidence was given, and whether the alternative was mentioned; both make them come up further.
   */
  readonly evidence: number;
  readonly mentionedAlternative: boolean;
  readonly wasSilent: boolean;
  readonly isLastOffer: boolean;
  readonly numberFirst: boolean;
  /** Whether one went down without anything from them in between. */
  readonly wentDownTwice: boolean;
  readonly answer: Answer;
  readonly end: TalkEnd | null;
}

/** The talk before the first move. */
export const openingState = (other: Counterpart): TalkState => ({
  other,
  patience: other.patience,
  theirs: null,
  mine: null,
  extra: 0,
  evidence: 0,
  mentionedAlternative: false,
  wasSilent: false,
  isLastOffer: false,
  numberFirst: false,
  wentDownTwice: false,
  answer: 'greets',
  end: null,
});

/** The moves that make sense now: after a last offer only those that end the talk; none once it has ended. */
export const movesIn = (state: TalkState): MoveId[] => {
  if (state.end) return [];
  if (state.isLastOffer) return ['accept', 'ask-time', 'walk-away'];
  const known = state.theirs !== null;
  const moves: readonly (readonly [MoveId, boolean])[] = [
    ['ask-range', !known],
    ['name-figure', true],
    ['evidence', state.evidence < 2],
    ['alternative', !state.mentionedAlternative],
    ['silence', known && !state.wasSilent],
    ['trade', known && state.extra === 0],
    ['ask-time', known],
    ['accept', known],
    ['walk-away', true],
  ];
  return moves.flatMap(([id, isOpen]) => (isOpen ? [id] : []));
};
