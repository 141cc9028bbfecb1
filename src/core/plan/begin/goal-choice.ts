import type { Goal } from '../../goals/goal';
import type { Level } from '../../paths/path';

/**
 * Chooses the goal a piece of work serves: the one whose words it shares most, else the one with the least work so far.
 * "Performance optimization" goes to the goal that asks for performance optimizations.
 */
export const goalChooser = (target: Level, goals: readonly Goal[]): ((title: string) => string | null) => {
  const load = new Map(goals.map(({ id }) => [id, 0]));
  const stems = new Map(goals.map((goal) => [goal.id, stemsOf(wordingOf(target, goal))]));
  return (title) => {
    const wanted = [...stemsOf(title)];
    const shared = (id: string): number => wanted.filter((stem) => stems.get(id)?.has(stem)).length;
    const [best] = goals
      .map(({ id }) => ({ id, shared: shared(id), load: load.get(id) ?? 0 }))
      .toSorted((a, b) => b.shared - a.shared || a.load - b.load);
    if (!best) return null;
    load.set(best.id, best.load + 1);
    return best.id;
  };
};

const wordingOf = (target: Level, goal: Goal): string =>
  target.expectations
    .filter(({ id }) => goal.expectationIds.includes(id))
    .map(({ category, text }) => `${category} ${text}`)
    .join(' ');

/** Words of four letters and more by their first seven, so that singular and plural, -ise and -ize, count as one. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 7)));
