import { inKeyOrder } from '../../core/kit/key-order';
import type { Plan } from '../../core/plan/plan';
import { standingOf } from '../../core/position/standing.queries';
import { documentText, reviewTextKey, reviewTexts, type ReviewText } from '../../core/reviews/document-text';
import { periodName } from '../../core/reviews/period';
import type { Reader } from '../../core/reviews/reader';
import { planFor } from '../../core/reviews/reader-plan';
import { factsFor } from '../../core/reviews/review-facts';
import { rollUp, type RollUp } from '../../core/reviews/roll-up';
import type { PeriodReviewOptions } from './options';
import { proofFacts, type ProofFacts } from './proof-facts';
import { headFigures, type HeadFigure } from './head-figures';
import { timeFacts, type TimeFacts } from './time-facts';
import { workFacts, type WorkFacts } from './work-facts';

/** A review as data: the person's words around the facts that its reader may see. */
export interface PeriodReviewModel {
  readonly owner: string;
  readonly title: string;
  readonly days: string;
  readonly standing: string;
  readonly targetName: string;
  readonly figures: readonly HeadFigure[];
  readonly texts: Readonly<Record<ReviewText, string>>;
  readonly proof: ProofFacts;
  readonly work: WorkFacts;
  readonly time: TimeFacts;
  readonly isEmpty: boolean;
  readonly note: string;
}

/** Builds the review; a plan that differs in nothing but the order of its keys gives the same model. */
export const periodReviewModel = (given: Plan, options: PeriodReviewOptions): PeriodReviewModel => {
  const { period, reader, today, formats } = options;
  const shown = factsFor(reader).filter((fact) => options.facts.includes(fact));
  const plan = inKeyOrder(planFor(given, reader, shown));
  const found = rollUp(plan, period, today);
  const key = reviewTextKey(period, reader);
  const textOf = (place: ReviewText): string => documentText(plan, key, place);
  const figures = headFigures(found, shown, options);
  const [proof, work, time] = [
    proofFacts(plan, found, shown, options),
    workFacts(found, shown, options),
    timeFacts(plan, found, shown, options),
  ];
  return {
    owner: plan.name.trim(),
    title: periodName(period),
    days: formats.days(found.from, found.until),
    standing: standingWords(plan, found),
    targetName: standingOf(plan)?.targetName ?? '',
    figures,
    texts: { opening: textOf('opening'), work: textOf('work'), time: textOf('time'), next: textOf('next') },
    proof,
    work,
    time,
    isEmpty:
      ![proof, work, time].some((part) => hasFacts(part)) &&
      reviewTexts.every((place) => textOf(place) === ''),
    note: noteFor(reader, found, formats.shortDay(found.until)),
  };
};

const hasFacts = (part: object): boolean =>
  Object.values(part).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== '',
  );

const standingWords = (plan: Plan, { readiness }: RollUp): string => {
  const standing = readiness && standingOf(plan);
  if (!standing) return '';
  return standing.current.id === standing.target.id
    ? `${standing.targetName}, on the path ${standing.path.title}`
    : `On the way from ${standing.currentName} to ${standing.targetName}, on the path ${standing.path.title}`;
};

const readerNotes: Readonly<Record<Reader, string>> = {
  myself: 'For its owner alone: holds what is private too.',
  manager: 'For a manager: holds only evidence and stories marked for one, and what its owner chose.',
  public: 'Holds only evidence and stories marked for anybody, and what its owner chose.',
};

const noteFor = (reader: Reader, { until, to }: RollUp, untilWords: string): string =>
  [
    readerNotes[reader],
    'Journal weeks count for the period their Thursday lies in, everything else by its own day.',
    until < to ? `The period still runs; facts go up to ${untilWords}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
