import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { evidencePack, impactLine } from '../../../../../core/negotiation/evidence-pack';
import { filled } from '../../../../../core/negotiation/replies';
import { formatMoney } from '../../../../../core/kit/money';
import type { OwnWindow, PersonaId } from '../../../../../core/rehearsal/counterpart';
import { moveWords, type MoveId } from '../../../../../core/rehearsal/moves';
import { movesIn } from '../../../../../core/rehearsal/talk-state';
import { useCommand, useDerived, useFormat, usePlan, useToday } from '../../../../plan';
import { MoneyField } from '../../../../plan/fields/MoneyField';
import { ProseField } from '../../../../plan/fields/ProseField';
import { notify } from '../../../../ui';
import classes from './rehearse.module.css';
import { keptMove, rehearsedTalk, type SpokenMove } from './rehearsed-talk';
import { TalkScore } from './TalkScore';
import { Transcript } from './Transcript';
import { overtimeWords, type TurnTime } from './turn-time';
import { TurnTimer } from './TurnTimer';
import { useCountdown } from './use-countdown';

interface TalkProps {
  readonly persona: PersonaId;
  readonly seed: number;
  readonly window: OwnWindow;
  readonly time: TurnTime;
  readonly onLeave: () => void;
  readonly onAgain: () => void;
}

/** One talk being rehearsed: what they said, the moves there are, and one's own words for the move chosen. */
export function Talk({ persona, seed, window, time, onLeave, onAgain }: TalkProps) {
  const { currency } = usePlan().negotiation;
  const format = useFormat();
  const money = (amount: number): string => format.money(amount, currency);
  const [moves, setMoves] = useState<readonly SpokenMove[]>([]);
  const [late, setLate] = useState(0);
  const { state, lines } = rehearsedTalk(persona, seed, window, moves, money);
  const keep = useCommand('rehearsal.keep');
  const keepIt = async (): Promise<void> => {
    if (await keep({ persona, seed, moves: moves.map(keptMove) })) {
      notify({ message: 'The rehearsal is kept.' });
      onLeave();
    }
  };
  return (
    <div className={classes.talk}>
      <Transcript lines={lines} />
      {state.end ? (
        <>
          {time !== null && <p>{overtimeWords(late, moves.length, time)}</p>}
          <TalkScore state={state} window={window} money={money} persona={persona} seed={seed} />
          <Group gap="sm">
            <Button onClick={onAgain}>Another one</Button>
            <Button variant="default" onClick={() => void keepIt()}>
              Keep this one
            </Button>
            <Button variant="subtle" onClick={onLeave}>
              Leave it
            </Button>
          </Group>
        </>
      ) : (
        <NextMove
          key={moves.length}
          open={movesIn(state)}
          window={window}
          time={time}
          onSay={(spoken, isLate) => {
            setMoves((before) => [...before, spoken]);
            if (isLate) setLate((before) => before + 1);
          }}
          onLeave={onLeave}
        />
      )}
    </div>
  );
}

interface NextMoveProps {
  readonly open: readonly MoveId[];
  readonly window: OwnWindow;
  readonly time: TurnTime;
  readonly onSay: (spoken: SpokenMove, isLate: boolean) => void;
  readonly onLeave: () => void;
}

function NextMove({ open, window, time, onSay, onLeave }: NextMoveProps) {
  const { currency } = usePlan().negotiation;
  const { locale } = useFormat();
  const pack = useDerived(evidencePack, useToday());
  const left = useCountdown(time);
  const [chosen, setChosen] = useState<MoveId>(open[0] ?? 'accept');
  const [figure, setFigure] = useState<number | null>(window.ask);
  const example = (id: MoveId, amount: number | null): string => {
    const best = pack[0];
    if (id === 'evidence' && best) return impactLine(best.evidence).replace(/[^.!?]$/, '$&.');
    return filled(moveWords[id].example, { figure: formatMoney(amount ?? 0, currency, locale) });
  };
  const [words, setWords] = useState(example(chosen, figure));
  const choose = (id: MoveId): void => {
    setChosen(id);
    setWords(example(id, figure));
  };
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const needsFigure = chosen === 'name-figure';
  const say = (): void => {
    if (needsFigure && figure === null) return;
    const said = words.trim() === '' ? '(You wait.)' : words.trim();
    onSay({ move: { id: chosen, figure: needsFigure ? figure : null }, words: said }, left === 0);
  };
  return (
    <div className={classes.next}>
      {left !== null && time !== null && <TurnTimer left={left} of={time} />}
      <div className={classes.moves} role="group" aria-label="Your move">
        {open.map((id, at) => (
          <Button
            key={id}
            ref={at === 0 ? first : undefined}
            size="compact-md"
            variant={id === chosen ? 'filled' : 'default'}
            aria-pressed={id === chosen}
            onClick={() => choose(id)}
          >
            {moveWords[id].label}
          </Button>
        ))}
      </div>
      {needsFigure && (
        <MoneyField
          label="The figure, a year"
          currency={currency}
          value={figure}
          onChange={(amount) => {
            setFigure(amount);
            setWords(example(chosen, amount));
          }}
        />
      )}
      <ProseField label="In your own words" value={words} onChange={setWords} />
      <Group gap="sm">
        <Button onClick={say} disabled={needsFigure && figure === null}>
          {chosen === 'silence' ? 'Wait' : 'Say it'}
        </Button>
        <Button variant="subtle" onClick={onLeave}>
          Stop here
        </Button>
      </Group>
    </div>
  );
}
