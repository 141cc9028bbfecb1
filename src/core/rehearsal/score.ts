import type { Minor } from '../kit/money';
import type { OwnWindow } from './counterpart';
import type { TalkState } from './talk-state';

/** One line of the rubric: what it looks at, how many points there are, and how many were got. */
export interface ScoreLine {
  readonly name: string;
  readonly points: number;
  readonly most: number;
  readonly words: string;
}

/** A rehearsed talk judged by the stated rubric, 100 points at most. */
export interface TalkScore {
  readonly total: number;
  readonly lines: readonly ScoreLine[];
}

/**
 * Judges a talk that has ended. Figures: how much of the room between their opening and their limit was got,
 * extras included (50). Floor: nothing taken under it (15). First number: theirs (10). Evidence given (10).
 * No two steps down in a row (10). Something besides the base, or silence, was tried (5). Walking away from
 * less than the floor counts as the whole room, since that is what a floor is for.
 */
export const scoreOf = (state: TalkState, window: OwnWindow): TalkScore => {
  const got = gotFigure(state);
  const { opening, limit, extra } = state.other;
  const room = limit - opening + extra;
  const rightToLeave = got === null && state.end?.kind === 'walked-away' && limit < window.floor;
  const share = rightToLeave
    ? 1
    : got === null
      ? 0
      : Math.min(1, Math.max(0, (got + state.extra - opening) / room));
  const lines: ScoreLine[] = [
    {
      name: 'What you got of what there was',
      points: Math.round(50 * share),
      most: 50,
      words: rightToLeave
        ? 'They could not have met your floor, and you left.'
        : `${Math.round(100 * share)} % of the room they had.`,
    },
    flag(
      'Your floor held',
      15,
      got === null || got + state.extra >= window.floor,
      'You took less than your floor.',
    ),
    flag('The first number was theirs', 10, !state.numberFirst, 'You named a figure before they did.'),
    flag('You gave evidence', 10, state.evidence > 0, 'No number of your own work was on the table.'),
    flag(
      'You did not go down twice in a row',
      10,
      !state.wentDownTwice,
      'You went down without getting anything.',
    ),
    flag(
      'You used more than figures',
      5,
      state.wasSilent || state.extra > 0,
      'Neither silence nor a trade was tried.',
    ),
  ];
  return { total: lines.reduce((sum, { points }) => sum + points, 0), lines };
};

/** The figure that was agreed or is on the table, null where nothing is. */
export const gotFigure = ({ end }: TalkState): Minor | null =>
  end?.kind === 'agreed' || end?.kind === 'postponed' ? end.figure : null;

const flag = (name: string, most: number, isGood: boolean, otherwise: string): ScoreLine => ({
  name,
  points: isGood ? most : 0,
  most,
  words: isGood ? 'Yes.' : otherwise,
});
