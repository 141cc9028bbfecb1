import type { Went } from './practice';

/** How practising went, as a list says it. */
export const wentWords: Readonly<Record<Went, string>> = {
  again: 'again soon',
  hard: 'hard',
  good: 'went well',
};
