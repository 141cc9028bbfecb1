import type { ExpectationKind } from '../../paths/path';

/** The category of lines that stand under no category of their own. */
export const usualCategories: Readonly<Record<ExpectationKind, string>> = {
  responsibility: 'Responsibilities',
  skill: 'Skills',
  'soft-skill': 'Soft skills',
};
