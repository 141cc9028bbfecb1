import type { Prompt } from './journal';

export type { Prompt };

/** The bundled prompts of a week, in the order they are asked. */
export const prompts: readonly Prompt[] = [
  {
    id: 'wins',
    title: 'What went well',
    hint: 'Something finished, shipped, unblocked or decided. Numbers help later.',
  },
  { id: 'learned', title: 'What I learned', hint: 'A fact, a habit, a mistake worth keeping.' },
  { id: 'stuck', title: 'Where I was stuck', hint: 'What slowed you down, and what you tried.' },
  { id: 'next', title: 'Next week', hint: 'Up to three things that would make it a good one.' },
  { id: 'thanks', title: 'Thanks', hint: 'Who helped, and with what.' },
];
