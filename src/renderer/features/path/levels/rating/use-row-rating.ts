import { useCallback } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import type { RatingValue } from '../../../../../core/readiness/rating';
import { notify } from '../../../../ui';
import { useRating } from './pending-ratings';

/** Rates a row by mouse or by its radio buttons; says in a notice why where it was refused. */
export const useRowRating = (): ((expectationId: string, value: RatingValue) => void) => {
  const rate = useRating();
  return useCallback(
    (expectationId, value) =>
      void rate(expectationId, value).then((refusal) => {
        if (refusal) notify({ tone: 'problem', message: commandSentence(refusal) });
      }),
    [rate],
  );
};
