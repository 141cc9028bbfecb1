import { groupBy } from '../kit/group';
import type { SynonymGroup } from '../paths/pairing';
import type { ExpectationKind, Level } from '../paths/path';
import { findLevel, shortLevelNames } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import type { CategoryChanges, ComparedLevel, ExpectationChange, LevelChanges } from './changes';
import { featuresOf, type Features } from './pairing/features';
import { pairsOf, type Pair } from './pairing/pairs';
import { compared } from './scope/growth';
import { activityShifts } from './steps/activity-shift';
import { payStep } from './steps/pay-step';
import { yearsStep } from './steps/years-step';
import { bundledSynonyms } from './words/bundled-synonyms';
import { termReader } from './words/terms';

/** What a comparison needs of a plan. */
export type ComparedPlan = Pick<Plan, 'paths' | 'pairings' | 'synonyms'>;

/** The synonyms a plan uses: its own, or those that come with Waymark. */
export const synonymsOf = ({ synonyms }: Pick<Plan, 'synonyms'>): readonly SynonymGroup[] =>
  synonyms ?? bundledSynonyms;

/**
 * Everything that changes from one level to another, of one path or of two; null where the plan holds either
 * no more.
 */
export const changesBetween = (plan: ComparedPlan, fromId: string, toId: string): LevelChanges | null => {
  const [from, to] = [comparedLevel(plan, fromId), comparedLevel(plan, toId)];
  if (!from || !to) return null;
  return {
    from,
    to,
    categories: byCategory(expectationChanges(plan, from.level, to.level)),
    activities: activityShifts(from.level, to.level),
    pay: payStep(from.level, to.level),
    years: yearsStep(from.level, to.level),
  };
};

const comparedLevel = (plan: ComparedPlan, levelId: string): ComparedLevel | null => {
  const place = findLevel(plan, levelId);
  if (!place) return null;
  return {
    path: place.path,
    level: place.level,
    name: shortLevelNames(place.path).get(levelId) ?? place.level.name,
  };
};

/**
 * Every expectation of both levels once: those of the second in its order, then what it does not name again.
 */
const expectationChanges = (plan: ComparedPlan, from: Level, to: Level): ExpectationChange[] => {
  const read = termReader(synonymsOf(plan));
  const featured = ({ expectations }: Level): Features[] =>
    expectations.map((each) => featuresOf(each, read));
  const [before, after] = [featured(from), featured(to)];
  const pairs = pairsOf(before, after, plan.pairings);
  const byHigher = new Map(pairs.map((pair) => [pair.to, pair]));
  const paired = new Set(pairs.map((pair) => pair.from));
  const corrections = correctionsOf(plan, from, to);
  return [
    ...after.map((features) => {
      const pair = byHigher.get(features);
      return pair
        ? pairChange(pair, corrections)
        : {
            kind: 'new' as const,
            to: features.expectation,
            corrections: corrections(features.expectation.id),
          };
    }),
    ...before
      .filter((features) => !paired.has(features))
      .map(({ expectation }) => ({
        kind: 'dropped' as const,
        from: expectation,
        corrections: corrections(expectation.id),
      })),
  ];
};

type Corrections = (...ids: readonly string[]) => Plan['pairings'];

/** The words of a person that concern expectations of these two levels. */
const correctionsOf = ({ pairings }: ComparedPlan, from: Level, to: Level): Corrections => {
  const ids = new Set([...from.expectations, ...to.expectations].map(({ id }) => id));
  const known = pairings.filter(({ lowerId, higherId }) => ids.has(lowerId) && ids.has(higherId));
  return (...wanted) =>
    known.filter(({ lowerId, higherId }) => wanted.includes(lowerId) || wanted.includes(higherId));
};

const pairChange = ({ from, to }: Pair, corrections: Corrections): ExpectationChange => {
  const { asksMore, growth, subject } = compared(from, to);
  const ends = {
    from: from.expectation,
    to: to.expectation,
    corrections: corrections(from.expectation.id, to.expectation.id),
  };
  if (asksMore) return { kind: 'grown', ...ends, growth, subject };
  return { kind: 'kept', ...ends, sameWords: from.plain === to.plain };
};

const kindOrder: readonly ExpectationKind[] = ['responsibility', 'skill', 'soft-skill'];

/** Responsibilities first, skills by category in the order of the levels, soft skills last. */
const byCategory = (changes: readonly ExpectationChange[]): CategoryChanges[] => {
  const ownerOf = (change: ExpectationChange) => (change.kind === 'dropped' ? change.from : change.to);
  const groups = groupBy(changes, (change) => `${ownerOf(change).kind}\n${ownerOf(change).category}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { kind, category } = ownerOf(first);
      return [{ kind, category, changes: group }];
    })
    .toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
};
