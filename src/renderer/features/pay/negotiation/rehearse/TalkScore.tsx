import { useMemo } from 'react';
import { bestLineFrom } from '../../../../../core/rehearsal/best-line';
import { counterpartFrom, type OwnWindow, type PersonaId } from '../../../../../core/rehearsal/counterpart';
import { moveWords, type Move } from '../../../../../core/rehearsal/moves';
import { scoreOf } from '../../../../../core/rehearsal/score';
import { openingState, type TalkState } from '../../../../../core/rehearsal/talk-state';
import tables from '../../pay.module.css';
import classes from './rehearse.module.css';

interface TalkScoreProps {
  readonly state: TalkState;
  readonly window: OwnWindow;
  readonly money: (amount: number) => string;
  readonly persona: PersonaId;
  readonly seed: number;
}

const temperamentWords = { warm: 'warm', brisk: 'brisk and fair', hard: 'hard' } as const;

/** How the talk went by the rubric, what the other side had, and the line that would have scored best. */
export function TalkScore({ state, window, money, persona, seed }: TalkScoreProps) {
  const { total, lines } = scoreOf(state, window);
  const best = useMemo(
    () => bestLineFrom(openingState(counterpartFrom(persona, seed, window)), window),
    [persona, seed, window],
  );
  const { temperament, opening, limit, extra } = state.other;
  return (
    <div className={classes.score}>
      <h3>{total} of 100</h3>
      <table className={tables.table}>
        <tbody>
          {lines.map(({ name, points, most, words }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <small className={classes.small}>{words}</small>
              </th>
              <td className={tables.figure}>
                {points} of {most}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={tables.muted}>
        They were {temperamentWords[temperament]}. They would have opened at {money(opening)}, could go to{' '}
        {money(limit)}, and had {money(extra)} besides the base.
      </p>
      <p className={tables.muted}>
        The best line there was scores {best.total}:{' '}
        {best.moves.map((move) => said(move, money)).join(', then ')}.
      </p>
    </div>
  );
}

const said = ({ id, figure }: Move, money: (amount: number) => string): string =>
  figure === null ? lowerFirst(moveWords[id].label) : `name ${money(figure)}`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
