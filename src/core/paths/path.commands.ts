import { defineCommand, notFound, refused } from '../commands/command';
import { Id, z } from '../kit/schema';
import { Path } from './path';

/** Adds a path that was read from a document. */
export const addPath = defineCommand({
  name: 'path.add',
  payload: z.object({ path: Path }),
  label: ({ path }) => `Add path “${path.title}”`,
  apply: (plan, { path }) => {
    if (plan.paths[path.id]) return refused(`The plan already holds the path “${path.title}”. It was left as it is.`);
    plan.paths[path.id] = path;
  },
});

/** Removes a path nobody stands on; ratings of its expectations stay in the plan and return with it. */
export const removePath = defineCommand({
  name: 'path.remove',
  payload: z.object({ pathId: Id }),
  label: ({ pathId }, plan) => `Remove path “${plan.paths[pathId]?.title ?? ''}”`,
  apply: (plan, { pathId }) => {
    const path = plan.paths[pathId];
    if (!path) return notFound('path', pathId);
    if (plan.position?.pathId === pathId) {
      return refused(`You stand on “${path.title}”. Choose another path first, then remove this one.`);
    }
    const levels = new Set(path.levels.map(({ id }) => id));
    const goal = Object.values(plan.goals).find(({ levelId }) => levels.has(levelId));
    if (goal) return refused(`The goal “${goal.title}” belongs to a level of “${path.title}”. Move or remove its goals first.`);
    delete plan.paths[pathId];
  },
});
