import type { Route } from '../../app/routes';
import { z } from '../../../core/kit/schema';
import type { Plan } from '../../../core/plan/plan';
import { mainPath } from '../../../core/position/position.queries';
import { isKnown, usualChoice, type LevelChoice } from '../../plan/fields/level-choice';

/** Which document an address means, and the levels it is about where it is about two. */
export type DocumentPlace =
  | { readonly document: 'career-plan' }
  | { readonly document: 'negotiation-brief' }
  | { readonly document: 'what-changes'; readonly levels: LevelChoice };

/**
 * Reads the document an address means: `what-changes` with two ids as JSON for a view; levels the plan does
 * not hold become the usual ones; `negotiation-brief` is the brief. Anything else, and what changes in a plan without two levels, means the
 * career plan.
 */
export const documentPlace = (plan: Plan, { id, view }: Pick<Route, 'id' | 'view'>): DocumentPlace => {
  const careerPlan = { document: 'career-plan' } as const;
  if (id === 'negotiation-brief') return { document: id };
  if (id !== 'what-changes') return careerPlan;
  const named = levelsNamed(view ?? '');
  const path = mainPath(plan);
  const levels = named && isKnown(plan, named) ? named : path && usualChoice(plan, path);
  return levels ? { document: 'what-changes', levels } : careerPlan;
};

/** The address of a document. */
export const documentRoute = (place: DocumentPlace): Route =>
  place.document === 'what-changes'
    ? {
        screen: 'documents',
        id: 'what-changes',
        view: JSON.stringify([place.levels.fromId, place.levels.toId]),
      }
    : { screen: 'documents', ...(place.document === 'career-plan' ? {} : { id: place.document }) };

const Ids = z.tuple([z.string(), z.string()]);

const levelsNamed = (view: string): LevelChoice | null => {
  const parsed = Ids.safeParse(jsonOf(view));
  return parsed.success ? { fromId: parsed.data[0], toId: parsed.data[1] } : null;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null; // An address typed by hand.
  }
};
