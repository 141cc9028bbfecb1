import type { ProofState } from '../evidence/proof.queries';
import { counted, listed } from '../kit/words';
import type { Expectation } from '../paths/path';
import type { EvidenceReceipt, Verdict } from './receipt';
import type { RatingValue } from './rating';
import { isMet } from './rating.queries';
import { scoreOf } from './rules/gated-mean';
import type { CategoryMilestone } from './rules/milestone-points';
import type { Tally } from './rules/tally';
import { weightOf } from './rules/weighted-share';

/** How an expectation of the level counted in a figure; `value` is what the figure took it for. */
export const verdictOf = (tally: Tally, expectation: Expectation, value: RatingValue): Verdict => {
  switch (tally.rule) {
    case 'plain-share':
      return { counted: isMet(value), why: isMet(value) ? 'Counts as met.' : unmetWords[value] };
    case 'weighted': {
      const own = tally.categories.find(({ category }) => category === expectation.category);
      return weighedVerdict(own?.weight ?? weightOf({}, expectation.category), value);
    }
    case 'gated-mean':
      return scoredVerdict(scoreOf(value));
    case 'points':
      return milestoneVerdict(tally.categories, expectation, value);
  }
};

/** Why nothing proves an expectation, or how much does. */
export const proofVerdict = (
  claim: Verdict,
  asProven: Verdict,
  evidence: readonly EvidenceReceipt[],
): Verdict => {
  if (evidence.some(({ state }) => state === 'proves')) return asProven;
  return { counted: false, why: claim.counted ? lackOfProof(evidence) : claim.why };
};

const unmetWords: Readonly<Record<RatingValue, string>> = {
  'not-yet': 'Not rated solid yet.',
  growing: 'Growing is not met yet.',
  solid: '',
  'teaching-others': '',
};

const lackOfProof = (evidence: readonly EvidenceReceipt[]): string => {
  const [first] = evidence;
  if (!first) return 'No evidence supports it.';
  const some = (state: ProofState): boolean => evidence.some((piece) => piece.state === state);
  if (some('too-old')) return 'Its evidence is too old to prove it.';
  return some('later')
    ? 'Its evidence is from after this day.'
    : 'Its evidence came from a line that the journal no longer holds.';
};

const weighedVerdict = (weight: number, value: RatingValue): Verdict => {
  if (!isMet(value)) return { counted: false, why: unmetWords[value] };
  if (weight === 0) return { counted: false, why: 'Met, but its category has the weight 0.' };
  return { counted: true, why: `Counts as met with the weight ${weight}.` };
};

const scoredVerdict = (score: number): Verdict => ({
  counted: score > 0,
  why: score === 0 ? 'Scores 0, which alone keeps the level from counting.' : `Scores ${score} of 2.`,
});

const milestoneVerdict = (
  categories: readonly CategoryMilestone[],
  expectation: Expectation,
  value: RatingValue,
): Verdict => {
  if (!isMet(value)) return { counted: false, why: unmetWords[value] };
  const found = categories.find(({ category }) => category === expectation.category);
  const place = found?.steps.findIndex(({ expectations }) => expectations.some(({ id }) => id === expectation.id)) ?? -1;
  if (!found || place < 0) return { counted: false, why: 'Met, beyond the fifth milestone of its category.' };
  if (place < found.milestone) return { counted: true, why: `Part of milestone ${place + 1} in ${found.category}.` };
  return { counted: false, why: openMilestone(found, place) };
};

/** "Met, but milestone 1 in Tools is open: two expectations of Junior are not met." */
const openMilestone = ({ category, milestone, steps }: CategoryMilestone, place: number): string => {
  const open = steps.slice(milestone, place + 1).filter(({ unmet }) => unmet.length > 0);
  const lacking = open.map(({ level, unmet }) => `${counted(unmet.length, 'expectation')} of ${level.name}`);
  const count = open.reduce((sum, { unmet }) => sum + unmet.length, 0);
  return `Met, but milestone ${milestone + 1} in ${category} is open: ${listed(lacking)} ${count === 1 ? 'is' : 'are'} not met.`;
};
