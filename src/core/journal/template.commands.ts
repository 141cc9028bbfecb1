import { defineCommand, notFound } from '../commands/command';
import { IsoWeek } from '../kit/dates';
import { Id, Line, z } from '../kit/schema';
import { Prompt, type WeekTemplate } from './journal';
import { findTemplate, usualTemplate } from './templates';
import { pageOf } from './week-page';

const PromptFields = Prompt.omit({ id: true }).extend({ id: Id.optional() });
const prompts = z.array(PromptFields).min(1).max(20);

/** Adds a template of the person’s own prompts. */
export const addTemplate = defineCommand({
  name: 'journal.addTemplate',
  payload: z.object({ name: Line, prompts }),
  label: ({ name }) => `Add the template “${name}”`,
  apply: (plan, { name, prompts: asked }, { newId }) => {
    const id = newId();
    plan.journal.templates[id] = { id, name, prompts: withIds(asked, newId) };
  },
});

/** Changes the name or the prompts of an own template; prompts named by their id keep their answers. */
export const editTemplate = defineCommand({
  name: 'journal.editTemplate',
  payload: z.object({ id: Id, name: Line, prompts }),
  label: ({ name }) => `Edit the template “${name}”`,
  apply: (plan, { id, name, prompts: asked }, { newId }) => {
    if (!plan.journal.templates[id]) return notFound('template', id);
    plan.journal.templates[id] = { id, name, prompts: withIds(asked, newId) };
  },
});

/**
 * Removes an own template; what was answered stays, and new weeks begin with the usual one where it was
 * chosen.
 */
export const removeTemplate = defineCommand({
  name: 'journal.removeTemplate',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove the template “${plan.journal.templates[id]?.name ?? ''}”`,
  apply: (plan, { id }) => {
    if (!plan.journal.templates[id]) return notFound('template', id);
    delete plan.journal.templates[id];
    if (plan.journal.templateId === id) plan.journal.templateId = usualTemplate.id;
    for (const page of Object.values(plan.weeks)) if (page.templateId === id) page.templateId = null;
  },
});

/** Chooses the template weeks are written with from now on, own or bundled. */
export const chooseTemplate = defineCommand({
  name: 'journal.chooseTemplate',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Begin weeks with “${findTemplate(plan, id)?.name ?? ''}”`,
  apply: (plan, { id }) => {
    if (!findTemplate(plan, id)) return notFound('template', id);
    plan.journal.templateId = id;
  },
});

/** Chooses the template of one week, or null for the journal’s own. */
export const chooseWeekTemplate = defineCommand({
  name: 'week.chooseTemplate',
  payload: z.object({ week: IsoWeek, id: Id.nullable() }),
  label: ({ week }) => `Choose the template of ${week}`,
  apply: (plan, { week, id }, context) => {
    if (id !== null && !findTemplate(plan, id)) return notFound('template', id);
    pageOf(plan, week, context).templateId = id;
  },
});

const withIds = (
  asked: readonly z.infer<typeof PromptFields>[],
  newId: () => string,
): WeekTemplate['prompts'] => asked.map(({ id, title, hint }) => ({ id: id ?? newId(), title, hint }));
