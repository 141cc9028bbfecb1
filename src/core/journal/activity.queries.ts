import type { Plan } from '../plan/plan';

type Activities = Pick<Plan, 'journal' | 'paths'>;

/** An activity hours are noted on: of the path or the person’s own, for which `levelId` is null. */
export interface NamedActivity {
  readonly id: string;
  readonly text: string;
  readonly levelId: string | null;
}

/** The activity of an id, wherever it stands; null where the plan holds it no more. */
export const findActivity = ({ journal, paths }: Activities, id: string): NamedActivity | null => {
  const own = journal.activities[id];
  if (own) return { id, text: own.text, levelId: null };
  for (const level of Object.values(paths).flatMap(({ levels }) => levels)) {
    const activity = level.activities.find((candidate) => candidate.id === id);
    if (activity) return { id, text: activity.text, levelId: level.id };
  }
  return null;
};

/**
 * An activity and those it counts as, one after the other: an own activity, the one of today’s level it
 * counts as, and the one of the target level that one counts as. A circle ends where it began.
 */
export const countsAs = ({ journal }: Pick<Plan, 'journal'>, id: string): string[] => {
  const chain: string[] = [];
  for (
    let at: string | undefined = id;
    at !== undefined && !chain.includes(at);
    at = journal.activityMap[at]
  ) {
    chain.push(at);
  }
  return chain;
};
