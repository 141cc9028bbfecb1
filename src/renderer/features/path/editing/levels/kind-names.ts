import type { ExpectationKind } from '../../../../../core/paths/path';

/** The kinds of lines as a person reads them. */
export const kindNames: Readonly<Record<ExpectationKind, string>> = {
  responsibility: 'Responsibilities',
  skill: 'Skills',
  'soft-skill': 'Soft skills',
};

/** The kinds in the order in which they are offered. */
export const kinds: readonly ExpectationKind[] = ['responsibility', 'skill', 'soft-skill'];
