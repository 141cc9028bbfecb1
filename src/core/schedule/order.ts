import type { Calendar } from './calendar';
import type { Work } from './work';

/**
 * The rank of each piece of work, 0 for the most pressing: least slack first.
 * What counts is the latest finish, the quarter hour by which it must be done so that it and everything waiting for it
 * stay in time. Taken in this order, whatever is ready, no due date is missed that any order could have kept.
 * Ties go to the earlier due date, then the earlier goal deadline, then the title, then the id.
 */
export const ranksOf = (works: readonly Work[], calendar: Calendar): Uint32Array => {
  const finishes = latestFinishes(works, calendar);
  const order = works.map((_, place) => place).sort((a, b) => {
    const [one, other] = [works[a], works[b]];
    if (!one || !other) return 0;
    return (
      compare(finishes[a] ?? Infinity, finishes[b] ?? Infinity) ||
      compare(one.due, other.due) ||
      compare(one.goalDeadline, other.goalDeadline) ||
      compare(one.milestone.title, other.milestone.title) ||
      compare(one.milestone.id, other.milestone.id)
    );
  });
  const ranks = new Uint32Array(works.length);
  for (const [rank, place] of order.entries()) ranks[place] = rank;
  return ranks;
};

/**
 * In quarter hours from now: the own due date, or the latest start of the most pressing work that waits,
 * if that is earlier.
 */
const latestFinishes = (works: readonly Work[], calendar: Calendar): Float64Array => {
  const finishes = Float64Array.from(works, ({ due }) => (due === Infinity ? Infinity : calendar.quartersUntil(due)));
  for (const place of prerequisitesFirst(works).toReversed()) {
    const latestStart = (finishes[place] ?? Infinity) - (works[place]?.quarters ?? 0);
    for (const prerequisite of works[place]?.prerequisites ?? []) {
      finishes[prerequisite] = Math.min(finishes[prerequisite] ?? Infinity, latestStart);
    }
  }
  return finishes;
};

const prerequisitesFirst = (works: readonly Work[]): number[] => {
  const waiting = Uint32Array.from(works, ({ prerequisites }) => prerequisites.length);
  const order = works.flatMap(({ prerequisites }, place) => (prerequisites.length === 0 ? [place] : []));
  for (let at = 0; at < order.length; at += 1) {
    for (const dependent of works[order[at] ?? 0]?.dependents ?? []) {
      waiting[dependent] = (waiting[dependent] ?? 0) - 1;
      if (waiting[dependent] === 0) order.push(dependent);
    }
  }
  return order;
};

const compare = <Value extends number | string>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);
