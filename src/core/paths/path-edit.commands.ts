import { defineCommand, notFound, refused } from '../commands/command';
import { changesTo, Id, Line, z } from '../kit/schema';
import { Path } from './path';

/** Changes a path's title or overview; typing is one undo step. */
export const editPath = defineCommand({
  name: 'path.edit',
  payload: z.object({ pathId: Id, changes: changesTo(Path.pick({ title: true, overview: true })) }),
  label: ({ pathId }, plan) => `Edit “${plan.paths[pathId]?.title ?? ''}”`,
  mergeKey: ({ pathId, changes }) => `${pathId} ${Object.keys(changes).join(' ')}`,
  apply: (plan, { pathId, changes }) => {
    const path = plan.paths[pathId];
    if (!path) return notFound('path', pathId);
    Object.assign(path, changes);
  },
});

/** Gives a category another name, at one level or, with `levelId` null, throughout the path; weights by category follow. */
export const renameCategory = defineCommand({
  name: 'path.renameCategory',
  payload: z.object({ pathId: Id, levelId: Id.nullable(), from: Line, to: Line }),
  label: ({ from, to }) => `Rename the category “${from}” to “${to}”`,
  apply: (plan, { pathId, levelId, from, to }) => {
    const path = plan.paths[pathId];
    if (!path) return notFound('path', pathId);
    const lines = path.levels
      .filter(({ id }) => levelId === null || id === levelId)
      .flatMap(({ expectations }) => expectations)
      .filter(({ category }) => category === from);
    if (lines.length === 0) return refused(`No line stands under “${from}” there, so nothing was renamed.`);
    for (const line of lines) line.category = to;
    const { weights } = plan.readinessRule;
    const weight = weights[from];
    if (weight !== undefined) weights[to] ??= weight;
  },
});
