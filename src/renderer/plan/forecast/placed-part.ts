import type { Path } from '../../../core/paths/path';
import { emptyPlan, type Plan } from '../../../core/plan/plan';

/**
 * The part of a plan that decides when work ends, as a plan of its own: goals, milestones, hours, events, the rule, where the
 * person stands and the names of levels. It is small enough to be handed to a worker at every change, and the same object for plans
 * that do not differ in it.
 */
export const placedPart = (plan: Plan): Plan => {
  if (latest && isSamePart(latest.of, plan)) return latest.part;
  const { position, goals, milestones, availability, events, scheduleRule, paths } = plan;
  const bare = Object.values(paths).map(
    (path): Path => ({
      ...path,
      levels: path.levels.map((level) => ({ ...level, expectations: [], activities: [] })),
      sources: path.sources.map((source) => ({ ...source, text: '' })),
      stages: [], projects: [], questions: [], networking: [], negotiation: [], moves: [],
    }),
  );
  const part: Plan = {
    ...emptyPlan(plan.id, plan.createdOn),
    position, goals, milestones, availability, events, scheduleRule,
    paths: Object.fromEntries(bare.map((path) => [path.id, path])),
  };
  latest = { of: plan, part };
  return part;
};

let latest: { readonly of: Plan; readonly part: Plan } | null = null;

const isSamePart = (a: Plan, b: Plan): boolean =>
  a.id === b.id &&
  a.position === b.position &&
  a.goals === b.goals &&
  a.milestones === b.milestones &&
  a.availability === b.availability &&
  a.events === b.events &&
  a.scheduleRule === b.scheduleRule &&
  a.paths === b.paths;
