import { Id, Line, z } from '../kit/schema';
import { Mend } from './mending/mend';

/** The rules of the linter, in the order in which a person reads what they found. */
export const FindingRule = z.enum([
  'years-steps',
  'levels-without-pay',
  'pay-ends',
  'pay-steps',
  'assumed-currency',
  'activities-without-share',
  'shares-off-whole',
  'short-expectations',
  'unconnected-skills',
  'stage-spans',
  'differing-names',
  'levels-without-projects',
  'levels-without-questions',
  'unmoved-moves',
  'repeated-lines',
]);
/** See the schema of the same name. */
export type FindingRule = z.infer<typeof FindingRule>;

/** A part of a path document a finding is about: a level, where `levelId` names one, or a whole section. */
export const FindingPlace = z.object({
  name: z.string(),
  section: z.enum(['levels', 'overview', 'roadmap', 'advice', 'moves', 'projects', 'questions']),
  levelId: Id.nullable(),
});
/** See the schema of the same name. */
export type FindingPlace = z.infer<typeof FindingPlace>;

/** A way to put a finding right at once: the payload of the command `path.mend`, with the words for its button. */
export const Fix = z.object({ label: Line, mends: z.array(Mend).min(1).max(500) });
/** See the schema of the same name. */
export type Fix = z.infer<typeof Fix>;

/**
 * Something in a path document that looks wrong: the rule that found it, where it is in words and as places to
 * go to, what it means for the reader, and the way to put it right where there is one.
 */
export const Finding = z.object({
  rule: FindingRule,
  place: z.string(),
  places: z.array(FindingPlace),
  explanation: z.string(),
  fix: Fix.nullable(),
});
/** See the schema of the same name. */
export type Finding = z.infer<typeof Finding>;

/** What each rule is called where its findings stand together. */
export const ruleTitles: Readonly<Record<FindingRule, string>> = {
  'years-steps': 'Years that do not follow on',
  'levels-without-pay': 'Levels without pay',
  'pay-ends': 'Pay bands with their ends reversed',
  'pay-steps': 'Pay that does not follow on',
  'assumed-currency': 'A currency that was assumed',
  'activities-without-share': 'Activities without a share of time',
  'shares-off-whole': 'Shares of time that are not 100 %',
  'short-expectations': 'Expectations too short to rate',
  'unconnected-skills': 'Levels that share no skill',
  'stage-spans': 'Stages that span several levels',
  'differing-names': 'Levels called by other names',
  'levels-without-projects': 'Levels without projects',
  'levels-without-questions': 'Levels without questions',
  'unmoved-moves': 'Moves that name no change',
  'repeated-lines': 'Lines that stand twice',
};
