import type { ExpectationKind } from '../../paths/path';

/** What the lines of a level are called where the document names no category for them. */
export const plainCategory = 'Responsibilities';

/** What sort of expectations a category holds, by its name; those without one are responsibilities. */
export const kindOfCategory = (category: string | null): ExpectationKind => {
  if (category === null || /responsibilit|\bduties\b|expectations?\b|accountab/i.test(category)) return 'responsibility';
  return soft.test(category) ? 'soft-skill' : 'skill';
};

const soft =
  /\bsoft\b|communicat|collaborat|interpersonal|behaviou?r|citizenship|community|culture|\bvalues?\b|empathy|feedback|team ?work|people|mentor|coaching|attitude|influence|relationship/i;
