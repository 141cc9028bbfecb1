import { counterpartFrom, type OwnWindow, type PersonaId } from '../../../../../core/rehearsal/counterpart';
import { moveIds, type Move, type MoveId } from '../../../../../core/rehearsal/moves';
import { afterMove } from '../../../../../core/rehearsal/reactions';
import { openingState, type TalkState } from '../../../../../core/rehearsal/talk-state';
import { wordsOf } from '../../../../../core/rehearsal/words';

/** A move as it is kept: which, with its figure if it named one, and the words one used. */
export interface SpokenMove {
  readonly move: Move;
  readonly words: string;
}

/** One line of the transcript. */
export interface TalkLine {
  readonly by: 'me' | 'them';
  readonly words: string;
}

/** A rehearsal as far as it has come: the state now, and everything said. */
export interface RehearsedTalk {
  readonly state: TalkState;
  readonly lines: readonly TalkLine[];
}

/** Plays moves from a seed; the same moves from the same seed give the same talk. */
export const rehearsedTalk = (
  persona: PersonaId,
  seed: number,
  window: OwnWindow,
  moves: readonly SpokenMove[],
  money: (amount: number) => string,
): RehearsedTalk => {
  let state = openingState(counterpartFrom(persona, seed, window));
  const lines: TalkLine[] = [{ by: 'them', words: wordsOf(state, money) }];
  for (const { move, words } of moves) {
    state = afterMove(state, move);
    lines.push({ by: 'me', words }, { by: 'them', words: wordsOf(state, money) });
  }
  return { state, lines };
};

/** A move as the plan keeps it: "name-figure 11800000". */
export const keptMove = ({ move: { id, figure }, words }: SpokenMove): { move: string; words: string } => ({
  move: figure === null ? id : `${id} ${figure}`,
  words,
});

/** Reads a kept move; null for one this version does not know. */
export const spokenMove = ({
  move,
  words,
}: {
  readonly move: string;
  readonly words: string;
}): SpokenMove | null => {
  const [name, figure] = move.split(' ');
  const id = moveIds.find((known): known is MoveId => known === name);
  return id ? { move: { id, figure: figure === undefined ? null : Number(figure) }, words } : null;
};
