import type { Draft } from 'immer';
import { defineCommand, notFound } from '../commands/command';
import { changesTo, Id, z } from '../kit/schema';
import type { Plan } from '../plan/plan';
import { findLevel } from './path.queries';
import { Activity, type Share } from './path';

const Words = Activity.pick({ text: true, share: true });

/** Adds something a level spends time on. */
export const addActivity = defineCommand({
  name: 'activity.add',
  payload: Words.extend({ levelId: Id }),
  label: ({ text }) => `Add activity “${text}”`,
  apply: (plan, { levelId, text, share }, { newId }) => {
    const place = findLevel(plan, levelId);
    if (!place) return notFound('level', levelId);
    place.level.activities.push({ id: `${place.path.id}/${newId()}`, text, share: upright(share) });
  },
});

/** Changes the words or the share of an activity; hours written down for it stay. */
export const editActivity = defineCommand({
  name: 'activity.edit',
  payload: z.object({ levelId: Id, activityId: Id, changes: changesTo(Words) }),
  label: ({ levelId, activityId }, plan) => `Edit activity “${activityOf(plan, levelId, activityId)?.text ?? ''}”`,
  apply: (plan, { levelId, activityId, changes: { text, share } }) => {
    const activity = activityOf(plan, levelId, activityId);
    if (!activity) return notFound('activity', activityId);
    activity.text = text ?? activity.text;
    if (share !== undefined) activity.share = upright(share);
  },
});

/** Removes an activity from a level. */
export const removeActivity = defineCommand({
  name: 'activity.remove',
  payload: z.object({ levelId: Id, activityId: Id }),
  label: ({ levelId, activityId }, plan) => `Remove activity “${activityOf(plan, levelId, activityId)?.text ?? ''}”`,
  apply: (plan, { levelId, activityId }) => {
    const level = findLevel(plan, levelId)?.level;
    if (!level || !activityOf(plan, levelId, activityId)) return notFound('activity', activityId);
    level.activities = level.activities.filter(({ id }) => id !== activityId);
  },
});

const activityOf = (plan: Plan | Draft<Plan>, levelId: string, activityId: string): Draft<Activity> | undefined =>
  findLevel(plan, levelId)?.level.activities.find(({ id }) => id === activityId);

const upright = (share: Share | null): Share | null =>
  share && { from: Math.min(share.from, share.to), to: Math.max(share.from, share.to) };
