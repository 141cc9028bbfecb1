import { defineCommand, notFound, refused } from '../commands/command';
import { Id, Line, z } from '../kit/schema';
import { counted } from '../kit/words';
import { findActivity } from './activity.queries';

/** Adds an activity of the person’s own to note hours on. */
export const addOwnActivity = defineCommand({
  name: 'journal.addActivity',
  payload: z.object({ text: Line }),
  label: ({ text }) => `Add the activity “${text}”`,
  apply: (plan, { text }, { newId }) => {
    const id = newId();
    plan.journal.activities[id] = { id, text };
  },
});

/** Names an own activity anew. */
export const editOwnActivity = defineCommand({
  name: 'journal.editActivity',
  payload: z.object({ id: Id, text: Line }),
  label: ({ text }) => `Name the activity “${text}”`,
  apply: (plan, { id, text }) => {
    const activity = plan.journal.activities[id];
    if (!activity) return notFound('activity', id);
    activity.text = text;
  },
});

/** Removes an own activity on which no hours are noted. */
export const removeOwnActivity = defineCommand({
  name: 'journal.removeActivity',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove the activity “${plan.journal.activities[id]?.text ?? ''}”`,
  apply: (plan, { id }) => {
    const activity = plan.journal.activities[id];
    if (!activity) return notFound('activity', id);
    const weeks = Object.values(plan.weeks).filter(({ hours }) => (hours[id] ?? 0) > 0).length;
    if (weeks > 0) {
      return refused(
        `“${activity.text}” has hours in ${counted(weeks, 'week')}, so it was kept. Take those hours off first.`,
      );
    }
    delete plan.journal.activities[id];
    delete plan.journal.activityMap[id];
  },
});

/** Says which activity of a path another activity counts as, or null for none. */
export const mapActivity = defineCommand({
  name: 'journal.mapActivity',
  payload: z.object({ activityId: Id, countsAs: Id.nullable() }),
  label: ({ activityId, countsAs }, plan) => {
    const activity = findActivity(plan, activityId)?.text ?? '';
    const other = countsAs === null ? null : findActivity(plan, countsAs);
    return other ? `Count “${activity}” as “${other.text}”` : `Count “${activity}” by itself`;
  },
  apply: (plan, { activityId, countsAs }) => {
    if (!findActivity(plan, activityId)) return notFound('activity', activityId);
    if (countsAs === null) {
      delete plan.journal.activityMap[activityId];
      return undefined;
    }
    if (countsAs === activityId) return refused('An activity counts as itself already. Nothing was changed.');
    if (!findActivity(plan, countsAs) || plan.journal.activities[countsAs])
      return notFound('activity', countsAs);
    plan.journal.activityMap[activityId] = countsAs;
    return undefined;
  },
});
