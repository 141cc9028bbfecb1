import type { Route } from '../../app/routes';
import type { IsoDate } from '../../../core/kit/dates';
import { z } from '../../../core/kit/schema';
import { findLevel } from '../../../core/paths/path.queries';
import type { Plan } from '../../../core/plan/plan';
import { mainPath } from '../../../core/position/position.queries';
import { periodOf, ReviewPeriod } from '../../../core/reviews/period';
import { isKnown, usualChoice, type LevelChoice } from '../../plan/fields/level-choice';

/** Which document an address means, and the levels it is about where it is about two. */
export type DocumentPlace =
  | { readonly document: 'career-plan' }
  | { readonly document: 'negotiation-brief' }
  | { readonly document: 'growth-plan' }
  | { readonly document: 'period-review'; readonly period: ReviewPeriod }
  | { readonly document: 'promotion-packet'; readonly levelId: string }
  | { readonly document: 'what-changes'; readonly levels: LevelChoice };

/**
 * Reads the document an address means: `what-changes` with two ids as JSON for a view; levels the plan does
 * not hold become the usual ones; `negotiation-brief` is the brief and
 * `growth-plan` the growth plan; `period-review` with a period for a view,
 * this quarter's without one; `promotion-packet` with the id of a level, the target's without one. Anything
 * else, and a document about levels in a plan without them, means the career plan.
 */
export const documentPlace = (
  plan: Plan,
  { id, view }: Pick<Route, 'id' | 'view'>,
  today: IsoDate,
): DocumentPlace => {
  const careerPlan = { document: 'career-plan' } as const;
  if (id === 'negotiation-brief' || id === 'growth-plan') return { document: id };
  if (id === 'period-review') {
    return { document: id, period: ReviewPeriod.safeParse(view).data ?? periodOf('quarter', today) };
  }
  if (id === 'promotion-packet') {
    const levelId = findLevel(plan, view ?? '') ? view : plan.position?.targetLevelId;
    return levelId === undefined ? careerPlan : { document: id, levelId };
  }
  if (id !== 'what-changes') return careerPlan;
  const named = levelsNamed(view ?? '');
  const path = mainPath(plan);
  const levels = named && isKnown(plan, named) ? named : path && usualChoice(plan, path);
  return levels ? { document: 'what-changes', levels } : careerPlan;
};

/** The address of a document. */
export const documentRoute = (place: DocumentPlace): Route => {
  const { document } = place;
  switch (document) {
    case 'career-plan':
      return { screen: 'documents' };
    case 'negotiation-brief':
    case 'growth-plan':
      return { screen: 'documents', id: document };
    case 'what-changes':
      return {
        screen: 'documents',
        id: document,
        view: JSON.stringify([place.levels.fromId, place.levels.toId]),
      };
    case 'period-review':
      return { screen: 'documents', id: document, view: place.period };
    case 'promotion-packet':
      return { screen: 'documents', id: document, view: place.levelId };
  }
};

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
