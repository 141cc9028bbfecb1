import type { ReadinessRule, RuleName } from './readiness-rule';

/** A rule by name, as a person reads it: its title and the sentences that say what counts. */
export interface RuleWords {
  readonly title: string;
  readonly sentence: string;
}

/** Every rule in words, without what it needs to be told. */
export const ruleWords: Readonly<Record<RuleName, RuleWords>> = {
  'plain-share': {
    title: 'Plain share',
    sentence:
      'Every expectation of the level counts the same; those rated solid or teaching others count as met.',
  },
  weighted: {
    title: 'Weighted by category',
    sentence:
      'Every expectation weighs what its category weighs; the weights of those rated solid or teaching others ' +
      'are set against the weights of all.',
  },
  'gated-mean': {
    title: 'Gated mean',
    sentence:
      'Every expectation scores 0 (not yet), 1 (growing) or 2 (solid or teaching others). A level counts only ' +
      'if the level before it counts, none of its own scores 0, and their mean is above 1.7.',
  },
  points: {
    title: 'Points by milestone',
    sentence:
      'In each category you reach as many milestones as levels in a row are met there, from the lowest and five ' +
      'at most; milestones are worth 1, 3, 6, 12 and 20 points, and the level asks for a sum of points.',
  },
};

/** The sentences of a rule with what counts as proof: "… Proven is what evidence of the last 24 months supports." */
export const ruleSentence = ({ name, proofMonths }: ReadinessRule): string => {
  const proof =
    proofMonths === null
      ? 'Proven counts only what a piece of evidence supports, of any age.'
      : `Proven counts only what evidence of the last ${proofMonths === 1 ? 'month' : `${proofMonths} months`} supports.`;
  return `${ruleWords[name].sentence} ${proof}`;
};
