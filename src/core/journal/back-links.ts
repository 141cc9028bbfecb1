import type { IsoWeek } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { keyOfTarget, linksIn, type LinkTarget } from './links';
import { answersOf } from './prompt.queries';
import type { Week } from './week';

/**
 * A place in the journal that links to something: the week, the prompt it was written under, and the line as
 * it is kept.
 */
export interface BackLink {
  readonly week: IsoWeek;
  readonly title: string;
  readonly line: string;
}

/** The places that link to a thing, newest week first. */
export const backLinksTo = (plan: Plan, noun: LinkTarget['noun'], id: string): readonly BackLink[] =>
  backLinks(plan).get(keyOfTarget({ noun, id })) ?? [];

const known = new WeakMap<Plan['weeks'], ReadonlyMap<string, readonly BackLink[]>>();

/** Every place that links to something, by the key of what it names; read again only when a week changes. */
const backLinks = (plan: Plan): ReadonlyMap<string, readonly BackLink[]> => {
  const before = known.get(plan.weeks);
  if (before) return before;
  const found = new Map<string, BackLink[]>();
  const linking = Object.values(plan.weeks)
    .filter(hasLinks)
    .toSorted((a, b) => (a.week < b.week ? 1 : -1));
  for (const page of linking) {
    for (const { title, text } of answersOf(plan, page)) {
      for (const line of text.split('\n')) {
        for (const key of new Set(linksIn(line).map(keyOfTarget))) {
          found.set(key, [...(found.get(key) ?? []), { week: page.week, title, line: line.trim() }]);
        }
      }
    }
  }
  known.set(plan.weeks, found);
  return found;
};

/** Pages never change in place, so each is looked at once for as long as it lives: typing costs one page. */
const linkingPages = new WeakMap<Week, boolean>();

const hasLinks = (page: Week): boolean => {
  const before = linkingPages.get(page);
  if (before !== undefined) return before;
  const found = Object.values(page.answers).some((text) => text.includes('[['));
  linkingPages.set(page, found);
  return found;
};
