import type { Goal } from '../../goals/goal';
import type { Expectation, Level } from '../../paths/path';

/**
 * Chooses the goal a piece of work serves: the one whose words it shares most ("coaching" goes to the goal that asks to
 * coach), else the skill goal with the least work so far, else the goal with the least.
 */
export const goalChooser = (target: Level, goals: readonly Goal[]): ((title: string) => string | null) => {
  const candidates = goals.map((goal) => {
    const wanted = target.expectations.filter(({ id }) => goal.expectationIds.includes(id));
    return { id: goal.id, isSkill: wanted[0]?.kind === 'skill', stems: stemsOf(wanted), load: 0 };
  });
  return (title) => {
    const words = [...stemsIn(title)];
    const [best] = candidates
      .map((goal) => ({ goal, shared: words.filter((word) => goal.stems.has(word)).length }))
      .toSorted(
        (a, b) =>
          b.shared - a.shared || Number(b.goal.isSkill) - Number(a.goal.isSkill) || a.goal.load - b.goal.load,
      );
    if (!best) return null;
    best.goal.load += 1;
    return best.goal.id;
  };
};

const stemsOf = (expectations: readonly Expectation[]): ReadonlySet<string> =>
  stemsIn(expectations.map(({ category, text }) => `${category} ${text}`).join(' '));

/**
 * Words of five letters and more without their endings, so that caching and cache, schema and schemas
 * count as one.
 */
const stemsIn = (text: string): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.map((word) => word.replace(/(ing|es|e|s)$/, '').slice(0, 6)));
};
