import { useEffect, type RefObject } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import { findExpectation } from '../../../../../core/paths/path.queries';
import { ratingWords } from '../../../../../core/readiness/rating-words';
import { usePlan, useTriedCommand } from '../../../../plan';
import { useRating } from './pending-ratings';
import { ratingKey } from './rating-keys';
import { moveFrom, rowAround } from './rows';

/**
 * Rating by keys for everything inside an element: its rows carry `data-expectation`, their level
 * `data-level`. What happened is handed to `say`.
 */
export const useRatingKeys = (board: RefObject<HTMLElement | null>, say: (text: string) => void): void => {
  const onKeyDown = useKeyHandler(say);
  useEffect(() => {
    const element = board.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [board, onKeyDown]);
};

const useKeyHandler = (say: (text: string) => void): ((press: KeyboardEvent) => void) => {
  const plan = usePlan();
  const rate = useRating();
  const takeBack = useTriedCommand('expectation.takeRatingBack');

  return (press) => {
    const row = rowAround(press.target);
    const meant = ratingKey(press.key);
    if (!row || !meant || press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return;
    press.preventDefault();
    if (meant.does === 'move') {
      moveFrom(row, meant.to);
      return;
    }
    // A key held down moves through rows; it never rates one after the other by accident.
    if (press.repeat) return;
    const expectationId = row.dataset['expectation'] ?? '';
    const text = findExpectation(plan, expectationId)?.expectation.text ?? '';
    if (meant.does === 'take-back') {
      void takeBack({ expectationId }).then((refusal) =>
        say(refusal ? commandSentence(refusal) : `Taken back: ${text}.`),
      );
      return;
    }
    const moved = moveFrom(row, 'next');
    void rate(expectationId, meant.value).then((refusal) =>
      say(refusal ? commandSentence(refusal) : `${ratingWords[meant.value]}: ${text}.${moved ? '' : ' That was the last line.'}`),
    );
  };
};
