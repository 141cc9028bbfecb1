import type { Plan } from '../plan/plan';
import type { WeekTemplate } from './journal';

/** The template new weeks begin with until the person chooses another. */
export const usualTemplate: WeekTemplate = {
  id: 'usual',
  name: 'A usual week',
  prompts: [
    {
      id: 'wins',
      title: 'What went well',
      hint: 'Something finished, shipped, unblocked or decided. Numbers help later.',
    },
    { id: 'learned', title: 'What I learned', hint: 'A fact, a habit, a mistake worth keeping.' },
    { id: 'stuck', title: 'Where I was stuck', hint: 'What slowed you down, and what you tried.' },
    { id: 'next', title: 'Next week', hint: 'What to take up where you left it.' },
    { id: 'thanks', title: 'Thanks', hint: 'Who helped, and with what.' },
  ],
};

/**
 * The bundled templates. Prompts that ask for the same thing have the same id, so an answer stays when the
 * template is changed.
 */
export const bundledTemplates: readonly WeekTemplate[] = [
  usualTemplate,
  {
    id: 'heavy',
    name: 'A heavy week',
    prompts: [
      { id: 'wins', title: 'What got done all the same', hint: 'One line is enough.' },
      { id: 'stuck', title: 'What weighed most', hint: 'Name it; you need not solve it here.' },
      { id: 'drop', title: 'What can wait or go', hint: 'Work to put off, hand on or leave undone.' },
      { id: 'thanks', title: 'Who helped', hint: 'Or whom to ask next week.' },
    ],
  },
  {
    id: 'light',
    name: 'A light week',
    prompts: [
      { id: 'wins', title: 'What went well', hint: 'Small things count.' },
      { id: 'learned', title: 'What I had room to learn', hint: 'Something read, tried or asked about.' },
      {
        id: 'next',
        title: 'What to begin while there is room',
        hint: 'The thing that never fits elsewhere.',
      },
    ],
  },
];

/** All templates: the bundled ones, then the person’s own by name. */
export const templatesOf = ({ journal }: Pick<Plan, 'journal'>): WeekTemplate[] => [
  ...bundledTemplates,
  ...Object.values(journal.templates).toSorted((a, b) => a.name.localeCompare(b.name)),
];

/** The template of an id, own or bundled; null where there is none. */
export const findTemplate = ({ journal }: Pick<Plan, 'journal'>, id: string): WeekTemplate | null =>
  journal.templates[id] ?? bundledTemplates.find((template) => template.id === id) ?? null;
