import { counted } from '../../core/kit/words';
import { shortLevelName } from '../../core/paths/path.queries';
import type { Plan } from '../../core/plan/plan';
import { ratingWords } from '../../core/readiness/rating-words';
import { inOrderOfDays } from '../../core/reviews/proof';
import type { ReviewFact } from '../../core/reviews/review-facts';
import type { RollUp } from '../../core/reviews/roll-up';
import type { Formats } from '../formats';
import { evidenceLine, type EvidenceLine } from '../parts/evidence-line';
import { storyModel, type StoryModel } from '../parts/story-model';
import type { PeriodReviewOptions } from './options';

/** An expectation with the evidence of the period for it. */
export interface EvidenceGroup {
  readonly id: string;
  readonly text: string;
  readonly level: string;
  readonly evidence: readonly EvidenceLine[];
}

/** A rating that moved. */
export interface RatingRow {
  readonly id: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly on: string;
}

/** What was proven in the period, and how readiness moved. */
export interface ProofFacts {
  readonly groups: readonly EvidenceGroup[];
  /** Evidence that supports no expectation. */
  readonly others: readonly EvidenceLine[];
  readonly stories: readonly StoryModel[];
  readonly readiness: string;
  readonly ratings: readonly RatingRow[];
}

/** Puts evidence, stories and readiness into words. */
export const proofFacts = (
  plan: Plan,
  { proof, stories, readiness, ratings }: RollUp,
  shown: readonly ReviewFact[],
  { formats, reader }: PeriodReviewOptions,
): ProofFacts => {
  const written = (evidence: (typeof proof.others)[number]): EvidenceLine =>
    evidenceLine(evidence, formats, { people: reader !== 'public', links: true });
  const shows = (fact: ReviewFact): boolean => shown.includes(fact);
  return {
    groups: !shows('evidence')
      ? []
      : proof.byExpectation.map(({ expectation, level, evidence }) => ({
          id: expectation.id,
          text: expectation.text,
          level: shortLevelName(plan, level.id),
          evidence: evidence.map(written),
        })),
    others: shows('evidence') ? proof.others.map(written) : [],
    stories: shows('stories')
      ? stories.map((story) => storyModel(story, restsOn(plan, story.evidenceIds, formats)))
      : [],
    readiness: shows('readiness') && readiness ? readinessWords(plan, readiness, formats) : '',
    ratings: !shows('readiness')
      ? []
      : ratings.map(({ expectation, level, before, after, on }) => ({
          id: expectation.id,
          text: `${expectation.text} (${shortLevelName(plan, level.id)})`,
          before: ratingWords[before],
          after: ratingWords[after],
          on: formats.shortDay(on),
        })),
  };
};

const restsOn = (plan: Plan, ids: readonly string[], formats: Formats): string => {
  const pieces = inOrderOfDays(ids.flatMap((id) => plan.evidence[id] ?? []));
  if (pieces.length === 0) return '';
  return `Rests on ${pieces.map(({ title, on }) => `${title} (${formats.shortDay(on)})`).join(', ')}`;
};

const readinessWords = (
  plan: Plan,
  { level, before, after }: NonNullable<RollUp['readiness']>,
  formats: Formats,
): string => {
  const name = shortLevelName(plan, level.id);
  const moved = (from: number, to: number): string =>
    from === to
      ? `stayed at ${formats.percent(to)}`
      : `went from ${formats.percent(from)} to ${formats.percent(to)}`;
  return [
    `Readiness for ${name}: claimed ${moved(before.share, after.share)}, proven ${moved(before.provenShare, after.provenShare)}.`,
    `By the rule “${after.rule}”, ${after.met} of ${counted(after.total, 'expectation')} ${after.met === 1 ? 'is' : 'are'} claimed, and ${after.proven} of these proven.`,
  ].join(' ');
};
