import type { Network } from './network';
import { dueKeyAt, keyWriter, secondKeyAt, type RankKeys } from './rank-keys';
import { rankingByKeys, rankingOf, sortedOpenPlaces, type RuleRanking } from './ranking';
import type { ScheduleRule } from './schedule-rule';
import { placedAnew } from './sorted-places';

/** Where more places moved than this, sorting all is quicker than putting each where it belongs. */
const mostMoved = 400;

/**
 * The ranking of a network made from another of the same milestones: only what changed, and what it waits for as far back as that
 * makes a difference, gets its keys anew and is put where it belongs. The same as the ranking from nothing.
 */
export const updatedRanking = (before: RuleRanking, was: Network, is: Network, rule: ScheduleRule): RuleRanking => {
  if (before.rule !== rule || was.places !== is.places) return rankingOf(is, rule);
  const changed = changedPlaces(was, is);
  const stale = stalePrerequisites(was, is, changed);
  if (changed.indexOf(1) < 0) return before;
  const keys: RankKeys = { due: before.keys.due.slice(), amount: before.keys.amount.slice() };
  rewriteKeys(is, keyWriter(is, rule, keys), changed, stale);
  return rankingByKeys(is, rule, keys, orderAfter(before.byKeys, is, rule, keys, changed));
};

const orderAfter = (byKeys: Uint32Array, is: Network, rule: ScheduleRule, keys: RankKeys, changed: Uint8Array): Uint32Array => {
  const { columns: { open }, ties } = is;
  const coming: number[] = [];
  for (let place = changed.indexOf(1); place >= 0; place = changed.indexOf(1, place + 1)) if (open[place] === 1) coming.push(place);
  if (coming.length > mostMoved) return sortedOpenPlaces(is, rule, keys);
  const compare = (a: number, b: number): number => {
    const byDue = dueKeyAt(keys, a) - dueKeyAt(keys, b);
    const bySecond = secondKeyAt(is, rule, keys, a) - secondKeyAt(is, rule, keys, b);
    return (rule === 'least-slack' ? byDue || bySecond : bySecond || byDue) || (ties.rank[a] ?? 0) - (ties.rank[b] ?? 0);
  };
  return placedAnew(byKeys, changed, coming, compare);
};

/** 1 for each place of which something is other than before that its rank, or that of what it waits for, follows from. */
const changedPlaces = (was: Network, is: Network): Uint8Array => {
  const changed = new Uint8Array(is.ids.length);
  const [before, after] = [was.columns, is.columns];
  if (before !== after) {
    markOther(before.open, after.open, changed);
    markOther(before.quarters, after.quarters, changed);
    markOther(before.due, after.due, changed);
    markOther(before.goalDeadline, after.goalDeadline, changed);
    markOther(before.pin, after.pin, changed);
    markOther(before.weight, after.weight, changed);
  }
  if (was.edges !== is.edges) markOther(was.edges.depth, is.edges.depth, changed);
  if (was.ties !== is.ties) markOtherTitles(was, is, changed);
  return changed;
};

const markOther = (was: Int32Array | Uint8Array, is: Int32Array | Uint8Array, changed: Uint8Array): void => {
  if (was === is) return;
  for (let place = 0; place < is.length; place += 1) if (was[place] !== is[place]) changed[place] = 1;
};

const markOtherTitles = (was: Network, is: Network, changed: Uint8Array): void => {
  for (let place = 0; place < is.milestones.length; place += 1) {
    const [one, other] = [was.milestones[place], is.milestones[place]];
    if (one !== other && one?.title !== other?.title) changed[place] = 1;
  }
};

/** Marks places that wait for other things than before as changed, and tells by 1 what they waited for. */
const stalePrerequisites = (was: Network, is: Network, changed: Uint8Array): Uint8Array => {
  const stale = new Uint8Array(changed.length);
  const [before, after] = [was.edges.before, is.edges.before];
  if (before === after) return stale;
  for (let place = 0; place < changed.length; place += 1) {
    const [from, to] = [before.start[place] ?? 0, before.start[place + 1] ?? 0];
    const start = after.start[place] ?? 0;
    let isSame = to - from === (after.start[place + 1] ?? 0) - start;
    for (let at = 0; isSame && at < to - from; at += 1) {
      isSame = before.other[from + at] === after.other[start + at] && before.lag[from + at] === after.lag[start + at];
    }
    if (isSame) continue;
    changed[place] = 1;
    for (let edge = from; edge < to; edge += 1) stale[before.other[edge] ?? 0] = 1;
  }
  return stale;
};

/** Goes from what waits to what is waited for, and marks as changed what gets other keys. */
const rewriteKeys = ({ edges: { before, order } }: Network, write: (place: number) => boolean, changed: Uint8Array, stale: Uint8Array): void => {
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const place = order[at] ?? 0;
    if (stale[place] === 0 && changed[place] === 0) continue;
    if (write(place)) changed[place] = 1;
    if (changed[place] === 0) continue;
    for (let edge = before.start[place] ?? 0; edge < (before.start[place + 1] ?? 0); edge += 1) stale[before.other[edge] ?? 0] = 1;
  }
};
