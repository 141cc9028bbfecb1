import { capitalised } from '../kit/words';
import type { Plan } from '../plan/plan';
import type { Prompt, WeekTemplate } from './journal';
import { findTemplate, templatesOf, usualTemplate } from './templates';
import type { Week } from './week';

/** An answer of a week under the title it was asked by. */
export interface Answer {
  readonly promptId: string;
  readonly title: string;
  readonly text: string;
}

type Page = Pick<Week, 'answers' | 'templateId'>;

/** The template a week is written with: its own, else the journal’s, else the usual one. */
export const templateOf = (
  plan: Pick<Plan, 'journal'>,
  { templateId }: Pick<Week, 'templateId'>,
): WeekTemplate => findTemplate(plan, templateId ?? plan.journal.templateId) ?? usualTemplate;

/**
 * The prompts a week shows: those of its template, then those of others that are answered all the same, so
 * that no words go out of sight.
 */
export const promptsOf = (plan: Pick<Plan, 'journal'>, page: Page): Prompt[] => {
  const asked = templateOf(plan, page).prompts;
  const others = Object.entries(page.answers)
    .filter(([id, text]) => text.trim() !== '' && !asked.some((prompt) => prompt.id === id))
    .map(([id]) => promptNamed(plan, id))
    .toSorted((a, b) => a.id.localeCompare(b.id));
  return [...asked, ...others];
};

/** What was answered in a week, in the order it is asked; blank answers are left out. */
export const answersOf = (plan: Pick<Plan, 'journal'>, page: Page): Answer[] =>
  promptsOf(plan, page)
    .map(({ id, title }) => ({ promptId: id, title, text: (page.answers[id] ?? '').trim() }))
    .filter(({ text }) => text !== '');

const promptNamed = (plan: Pick<Plan, 'journal'>, id: string): Prompt =>
  templatesOf(plan)
    .flatMap(({ prompts }) => prompts)
    .find((prompt) => prompt.id === id) ?? {
    id,
    title: capitalised(id),
    hint: 'From a template that is no longer kept.',
  };
