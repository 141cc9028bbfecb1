import { defineCommand, notFound, refused } from '../commands/command';
import { IsoWeek } from '../kit/dates';
import { Id, Line, z } from '../kit/schema';
import type { Plan } from '../plan/plan';
import { openBefore } from './intention.queries';
import type { Intention } from './week';
import { pageOf } from './week-page';

const mostIntentions = 50;

/** Adds one thing meant to be done in a week. */
export const addIntention = defineCommand({
  name: 'week.addIntention',
  payload: z.object({ week: IsoWeek, text: Line }),
  label: ({ week, text }) => `Mean to “${text}” in ${week}`,
  apply: (plan, { week, text }, context) => {
    const page = pageOf(plan, week, context);
    if (page.intentions.length >= mostIntentions) return full;
    page.intentions.push({ id: context.newId(), text, done: false, fromWeek: null });
  },
});

/** Checks an intention off, or opens it again. */
export const checkIntention = defineCommand({
  name: 'week.checkIntention',
  payload: z.object({ week: IsoWeek, id: Id, done: z.boolean() }),
  label: ({ week, id, done }, plan) => `${done ? 'Check off' : 'Open again'} “${textOf(plan, week, id)}”`,
  apply: (plan, { week, id, done }, context) => {
    const intention = find(plan, week, id);
    if (!intention) return notFound('intention', id);
    pageOf(plan, week, context);
    intention.done = done;
  },
});

/** Words an intention anew. */
export const editIntention = defineCommand({
  name: 'week.editIntention',
  payload: z.object({ week: IsoWeek, id: Id, text: Line }),
  label: ({ text }) => `Word the intention “${text}” anew`,
  apply: (plan, { week, id, text }, context) => {
    const intention = find(plan, week, id);
    if (!intention) return notFound('intention', id);
    pageOf(plan, week, context);
    intention.text = text;
  },
});

/** Takes an intention off a week. */
export const removeIntention = defineCommand({
  name: 'week.removeIntention',
  payload: z.object({ week: IsoWeek, id: Id }),
  label: ({ week, id }, plan) => `Remove the intention “${textOf(plan, week, id)}”`,
  apply: (plan, { week, id }, context) => {
    if (!find(plan, week, id)) return notFound('intention', id);
    const page = pageOf(plan, week, context);
    page.intentions = page.intentions.filter((intention) => intention.id !== id);
  },
});

/** Carries what was left open in the latest week before over to a week, in one step. */
export const carryIntentions = defineCommand({
  name: 'week.carryIntentions',
  payload: z.object({ week: IsoWeek }),
  label: ({ week }) => `Carry open intentions over to ${week}`,
  apply: (plan, { week }, context) => {
    const open = openBefore(plan, week);
    if (open.length === 0)
      return refused('Nothing is left open in the weeks before, so nothing was carried over.');
    const page = pageOf(plan, week, context);
    if (page.intentions.length + open.length > mostIntentions) return full;
    page.intentions.push(
      ...open.map(({ text, week: fromWeek }) => ({ id: context.newId(), text, done: false, fromWeek })),
    );
  },
});

const full = refused(`A week holds at most ${mostIntentions} intentions. Nothing was added.`);

const find = (plan: Plan, week: IsoWeek, id: string): Intention | undefined =>
  plan.weeks[week]?.intentions.find((intention) => intention.id === id);

const textOf = (plan: Plan, week: IsoWeek, id: string): string => find(plan, week, id)?.text ?? '';
