import { defineCommand, notFound, refused } from '../commands/command';
import { changesTo, Id, Line, z } from '../kit/schema';
import { rests, restingOn } from './matching/resting';
import { keepInPast } from './past.commands';
import { findLevel } from './path.queries';
import { Level, newLevel, type PayBand } from './path';

/** Adds a level without lines at the top of a path. */
export const addLevel = defineCommand({
  name: 'level.add',
  payload: z.object({ pathId: Id, name: Line }),
  label: ({ name }) => `Add level “${name}”`,
  apply: (plan, { pathId, name }, { newId }) => {
    const path = plan.paths[pathId];
    if (!path) return notFound('path', pathId);
    path.levels.push({ ...newLevel(`${pathId}/${newId()}`, name), track: path.levels.at(-1)?.track ?? '' });
  },
});

const Editable = Level.pick({ name: true, track: true, summary: true, years: true, pay: true, basePay: true, points: true });

/** Changes a level's name, track, summary, years, pay, base pay or points. */
export const editLevel = defineCommand({
  name: 'level.edit',
  payload: z.object({ levelId: Id, changes: changesTo(Editable) }),
  label: ({ levelId }, plan) => `Edit level “${findLevel(plan, levelId)?.level.name ?? ''}”`,
  apply: (plan, { levelId, changes }) => {
    const level = findLevel(plan, levelId)?.level;
    if (!level) return notFound('level', levelId);
    const { years, pay, basePay } = changes;
    if (years && years.to !== null && years.to < years.from) return refused('The years end before they begin. Nothing was changed.');
    if (isReversed(pay) || isReversed(basePay)) return refused('The pay ends below where it begins. Nothing was changed.');
    Object.assign(level, changes);
  },
});

const isReversed = (band: PayBand | null | undefined): boolean =>
  band !== null && band !== undefined && band.to !== null && band.to < band.from;

/** Moves a level one place up or down its path. */
export const moveLevel = defineCommand({
  name: 'level.move',
  payload: z.object({ levelId: Id, by: z.union([z.literal(-1), z.literal(1)]) }),
  label: ({ levelId, by }, plan) => `Move level “${findLevel(plan, levelId)?.level.name ?? ''}” ${by < 0 ? 'down' : 'up'}`,
  apply: (plan, { levelId, by }) => {
    const place = findLevel(plan, levelId);
    if (!place) return notFound('level', levelId);
    const levels = plan.paths[place.path.id]?.levels ?? [];
    const to = place.index + by;
    if (to < 0 || to >= levels.length) return refused('The level stands at the end already.');
    levels.splice(to, 0, ...levels.splice(place.index, 1));
  },
});

/** Removes a level nobody stands on and no goal belongs to; its lines are kept with their old words where something rests on them. */
export const removeLevel = defineCommand({
  name: 'level.remove',
  payload: z.object({ levelId: Id }),
  label: ({ levelId }, plan) => `Remove level “${findLevel(plan, levelId)?.level.name ?? ''}”`,
  apply: (plan, { levelId }, { today }) => {
    const place = findLevel(plan, levelId);
    if (!place) return notFound('level', levelId);
    const { path, level, index } = place;
    if ([plan.position?.currentLevelId, plan.position?.targetLevelId].includes(levelId)) {
      return refused(`“${level.name}” is where you stand or what you aim for. Change that first, then remove it.`);
    }
    const goal = Object.values(plan.goals).find((one) => one.levelId === levelId);
    if (goal) return refused(`The goal “${goal.title}” belongs to “${level.name}”. Move or remove its goals first.`);
    if (path.levels.length === 1) return refused('A path needs a level. Remove the whole path instead.');
    const resting = restingOn(plan);
    for (const { id } of level.expectations) if (rests(resting(id))) keepInPast(plan, path, id, today);
    const draft = plan.paths[path.id];
    if (!draft) return notFound('path', path.id);
    draft.levels.splice(index, 1);
    for (const project of draft.projects) if (project.levelId === levelId) project.levelId = null;
    for (const question of draft.questions) question.levelIds = question.levelIds.filter((id) => id !== levelId);
  },
});
