import { defineCommand } from '../commands/command';
import { IsoWeek } from '../kit/dates';
import { Hours, Id, Prose, z } from '../kit/schema';
import { Week } from './week';
import { pageOf } from './week-page';

/** Writes the answer to one prompt of a week; typing on is one undo step. */
export const writeWeek = defineCommand({
  name: 'week.write',
  payload: z.object({ week: IsoWeek, promptId: Id, text: Prose }),
  label: ({ week }) => `Write in ${week}`,
  mergeKey: ({ week, promptId }) => `${week} ${promptId}`,
  apply: (plan, { week, promptId, text }, context) => {
    pageOf(plan, week, context).answers[promptId] = text;
  },
});

/** Sets the hours of a week spent on an activity; zero takes the activity off the page. */
export const setWeekHours = defineCommand({
  name: 'week.setHours',
  payload: z.object({ week: IsoWeek, activityId: Id, hours: Hours.max(168) }),
  label: ({ week, hours }) => `Note ${hours} h in ${week}`,
  mergeKey: ({ week, activityId }) => `${week} ${activityId}`,
  apply: (plan, { week, activityId, hours }, context) => {
    const page = pageOf(plan, week, context);
    if (hours === 0) delete page.hours[activityId];
    else page.hours[activityId] = hours;
  },
});

/** Sets or clears the mood of a week. */
export const setWeekMood = defineCommand({
  name: 'week.setMood',
  payload: z.object({ week: IsoWeek, mood: Week.shape.mood }),
  label: ({ week }) => `Set the mood of ${week}`,
  apply: (plan, { week, mood }, context) => {
    pageOf(plan, week, context).mood = mood;
  },
});

/** Sets or clears the energy of a week. */
export const setWeekEnergy = defineCommand({
  name: 'week.setEnergy',
  payload: z.object({ week: IsoWeek, energy: Week.shape.energy }),
  label: ({ week }) => `Set the energy of ${week}`,
  apply: (plan, { week, energy }, context) => {
    pageOf(plan, week, context).energy = energy;
  },
});

/** Marks that the weekly review of a week was walked through, or takes that back. */
export const markReviewed = defineCommand({
  name: 'week.markReviewed',
  payload: z.object({ week: IsoWeek, done: z.boolean().default(true) }),
  label: ({ week, done }) => (done ? `Finish the review of ${week}` : `Open the review of ${week} again`),
  apply: (plan, { week, done }, context) => {
    pageOf(plan, week, context).reviewedAt = done ? context.now : null;
  },
});
