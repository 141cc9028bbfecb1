import { daysInWords } from '../../core/kit/date-words';
import { daysBetween } from '../../core/kit/dates';
import { peopleWords, promiseWords } from '../../core/reviews/review-words';
import type { ReviewFact } from '../../core/reviews/review-facts';
import type { RollUp } from '../../core/reviews/roll-up';
import type { PeriodReviewOptions } from './options';

/** A milestone or goal with what became of it. */
export interface WorkRow {
  readonly id: string;
  readonly title: string;
  readonly due: string;
  readonly words: string;
}

/** What was finished and what slipped, and which promises were kept. */
export interface WorkFacts {
  readonly finished: readonly WorkRow[];
  readonly slipped: readonly WorkRow[];
  readonly promises: string;
  /** Intentions that were not done, each with the week it was last part of. */
  /** Who was met and what was practised, in a sentence or two; for the person alone. */
  readonly people: string;
  readonly unkept: readonly { readonly id: string; readonly text: string }[];
}

/** Puts milestones and promises into words. */
export const workFacts = (
  found: RollUp,
  shown: readonly ReviewFact[],
  { formats }: PeriodReviewOptions,
): WorkFacts => {
  const shows = (fact: ReviewFact): boolean => shown.includes(fact);
  return {
    finished: !shows('milestones')
      ? []
      : found.finished.map(({ id, title, due, finishedOn }) => ({
          id,
          title,
          due: due === null ? '' : formats.shortDay(due),
          words: finishedOn === null ? '' : formats.shortDay(finishedOn),
        })),
    slipped: !shows('milestones')
      ? []
      : found.slipped
          .filter(({ kind }) => kind === 'milestone')
          .map(({ id, title, due, finishedOn }) => ({
            id,
            title,
            due: formats.shortDay(due),
            words:
              finishedOn === null
                ? 'still open'
                : `finished ${formats.shortDay(finishedOn)}, ${daysInWords(daysBetween(due, finishedOn))} late`,
          })),
    promises: shows('promises') ? promiseWords(found) : '',
    people: shows('people') ? peopleWords(found) : '',
    unkept: !shows('promises')
      ? []
      : found.intentions
          .filter(({ kept }) => !kept)
          .map(({ text, week }, at) => ({
            id: `${week} ${at}`,
            text: `${text} (week ${Number(week.slice(6))})`,
          })),
  };
};
