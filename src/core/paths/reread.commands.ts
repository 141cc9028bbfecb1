import { current, type Draft } from 'immer';
import { defineCommand, notFound, refused } from '../commands/command';
import { Id, z } from '../kit/schema';
import type { Plan } from '../plan/plan';
import { Corrections } from './matching/corrections';
import { isKept, rereadOf, type Reread } from './matching/reread';
import { keepInPast } from './past.commands';
import { Path } from './path';

/**
 * Puts a changed document in the place of a path, in one step: what both hold keeps its id, and with it its
 * ratings, goals, evidence, pairings and marks; what is gone and carries something is kept with its old words.
 */
export const rereadPath = defineCommand({
  name: 'path.reread',
  payload: z.object({ pathId: Id, path: Path, corrections: Corrections }),
  label: ({ pathId }, plan) => `Read “${plan.paths[pathId]?.title ?? ''}” again`,
  apply: (draft, { pathId, path, corrections }, { today }) => {
    const plan = current(draft) as Plan;
    const before = plan.paths[pathId];
    if (!before) return notFound('path', pathId);
    if (path.levels.length === 0) return refused('The document holds no level, so the path was left as it is.');
    const reread = rereadOf(plan, before, path, corrections);
    draft.paths[pathId] = reread.path;
    for (const change of reread.lines) {
      if (change.before && isKept(change)) keepInPast(draft, before, change.before.id, today);
      if (change.state === 'returned' && change.before) delete draft.past[change.before.id];
    }
    moveGoals(draft, reread);
    movePosition(draft, reread);
  },
});

const moveGoals = (plan: Draft<Plan>, { goesTo }: Reread): void => {
  for (const goal of Object.values(plan.goals)) goal.levelId = goesTo.get(goal.levelId) ?? goal.levelId;
};

/** The position follows its levels; a target that would lie below today's level becomes that level. */
const movePosition = ({ position }: Draft<Plan>, { path, goesTo }: Reread): void => {
  if (position?.pathId !== path.id) return;
  const place = (levelId: string): number => path.levels.findIndex(({ id }) => id === levelId);
  position.currentLevelId = goesTo.get(position.currentLevelId) ?? position.currentLevelId;
  position.targetLevelId = goesTo.get(position.targetLevelId) ?? position.targetLevelId;
  if (place(position.targetLevelId) < place(position.currentLevelId)) position.targetLevelId = position.currentLevelId;
};
