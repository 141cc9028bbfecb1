import type { ReviewFact } from '../../core/reviews/review-facts';
import type { RollUp } from '../../core/reviews/roll-up';
import type { Making } from '../document';

/** A figure at the head of the review, with the words that say what it counts. */
export interface HeadFigure {
  readonly figure: string;
  readonly words: string;
}

/** The figures of the facts that are shown, those of the most weight first. */
export const headFigures = (
  found: RollUp,
  shown: readonly ReviewFact[],
  { formats }: Making,
): HeadFigure[] => {
  const { proof, finished, learningHours, journalHours, readiness, deadlines } = found;
  const kept = deadlines.filter(({ state }) => state === 'met').length;
  const due = kept + found.slipped.length;
  const figures: readonly (readonly [ReviewFact, HeadFigure | null])[] = [
    [
      'evidence',
      { figure: String(proof.total), words: proof.total === 1 ? 'piece of evidence' : 'pieces of evidence' },
    ],
    [
      'readiness',
      readiness && {
        figure: formats.percent(readiness.after.provenShare),
        words: `proven of ${formats.percent(readiness.after.share)} claimed`,
      },
    ],
    [
      'milestones',
      {
        figure: String(finished.length),
        words: finished.length === 1 ? 'milestone finished' : 'milestones finished',
      },
    ],
    [
      'hours',
      {
        figure: formats.hours(learningHours),
        words: `of learning, ${formats.hours(journalHours)} noted at work`,
      },
    ],
    [
      'promises',
      due === 0 ? null : { figure: `${kept} of ${due}`, words: due === 1 ? 'deadline met' : 'deadlines met' },
    ],
  ];
  return figures.flatMap(([fact, figure]) => (figure && shown.includes(fact) ? [figure] : [])).slice(0, 4);
};
