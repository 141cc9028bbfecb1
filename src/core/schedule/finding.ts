import type { IsoDate } from '../kit/dates';
import { horizonDays, type Calendar } from './calendar';
import { always, never } from './columns';
import { goalCirclesOf } from './goal-waits';
import type { Network } from './network';
import { isPlaced } from './placement';
import type { Sweep } from './slots';

/** Something the schedule cannot do for a milestone, as data; `findingSentence` says it. */
export type ScheduleFinding = { readonly milestoneId: string; readonly title: string } & (
  | { readonly kind: 'late'; readonly end: IsoDate; readonly due: IsoDate; readonly days: number; readonly goal: string | null }
  | { readonly kind: 'no-capacity'; readonly why: NoRoom; readonly blocker: string | null }
  | { readonly kind: 'before-start'; readonly start: IsoDate; readonly due: IsoDate }
  | { readonly kind: 'pin-passed'; readonly pinnedOn: IsoDate }
  | { readonly kind: 'pin-unusable'; readonly pinnedOn: IsoDate; readonly start: IsoDate }
  | { readonly kind: 'pin-too-early'; readonly pinnedOn: IsoDate; readonly blocker: string; readonly until: IsoDate | null }
  | GoalCircleFinding
);

interface GoalCircleFinding {
  readonly kind: 'goal-circle';
  readonly goal: string;
  readonly other: string;
  /** Titles of milestones, each waiting for the next, from the other goal's to this one's, which the finding is about. */
  readonly links: readonly string[];
}

/**
 * Why work could not be placed: no hours at all, it waits for what cannot be placed or for practice without end, no day has
 * as many hours as it needs at once, its practice is over, or the hours up to the horizon do not reach.
 */
export type NoRoom = 'no-hours' | 'blocked' | 'endless' | 'no-day' | 'over' | 'horizon';

/** What is wrong with each open milestone, by their ids: no room, a date that contradicts another, or planned too late. */
export const findingsFrom = (network: Network, sweep: Sweep, calendar: Calendar): ScheduleFinding[] => {
  const found: ScheduleFinding[] = goalCircleFindings(network);
  for (let place = 0; place < network.ids.length; place += 1) {
    if (network.columns.open[place] === 0 || isFine(network, sweep, place)) continue;
    found.push(...findingsAbout(network, sweep, calendar, place));
  }
  return found.toSorted((a, b) => (a.milestoneId < b.milestoneId ? -1 : a.milestoneId > b.milestoneId ? 1 : 0));
};

/** Quick: placed, in time, and not pinned. */
const isFine = ({ columns }: Network, sweep: Sweep, place: number): boolean =>
  isPlaced(sweep, place) &&
  (sweep.finish[place] ?? 0) <= (columns.due[place] ?? never) &&
  (columns.earliest[place] ?? always) <= (columns.due[place] ?? never) &&
  columns.pin[place] === always;

const findingsAbout = (network: Network, sweep: Sweep, calendar: Calendar, place: number): ScheduleFinding[] => {
  const milestone = network.milestones[place];
  if (!milestone) return [];
  const { id: milestoneId, title, start, due } = milestone;
  const about = { milestoneId, title };
  const pins = pinFindings(network, sweep, calendar, place).map((finding) => ({ ...about, ...finding }));
  if (!isPlaced(sweep, place)) return [{ ...about, kind: 'no-capacity', ...noRoom(network, sweep, calendar, place) }, ...pins];
  if (start !== null && due !== null && due < start) return [{ ...about, kind: 'before-start', start, due }, ...pins];
  const promised = network.columns.due[place] ?? never;
  const end = sweep.finish[place] ?? 0;
  if (end <= promised) return pins;
  const goal = due === null && milestone.goalId !== null ? (network.plan.goals[milestone.goalId] ?? null) : null;
  const by = due ?? goal?.deadline ?? null;
  if (by === null) return pins;
  return [
    { ...about, kind: 'late', end: calendar.dateAt(end), due: by, days: end - promised, goal: goal?.title ?? null },
    ...pins,
  ];
};

/** Goals that do not wait for each other, since their milestones wait the other way round. */
const goalCircleFindings = ({ plan: { goals, milestones }, plan }: Network): ScheduleFinding[] =>
  goalCirclesOf(plan).map(({ goalId, otherId, links }) => {
    const titles = links.map((id) => milestones[id]?.title ?? '');
    return {
      milestoneId: links.at(-1) ?? '',
      title: titles.at(-1) ?? '',
      kind: 'goal-circle',
      goal: goals[goalId]?.title ?? '',
      other: goals[otherId]?.title ?? '',
      links: titles,
    };
  });

const noRoom = (network: Network, sweep: Sweep, calendar: Calendar, place: number): { why: NoRoom; blocker: string | null } => {
  const { columns, edges: { before }, milestones } = network;
  if (!calendar.free.some((quarters) => quarters > 0)) return { why: 'no-hours', blocker: null };
  for (let edge = before.start[place] ?? 0; edge < (before.start[place + 1] ?? 0); edge += 1) {
    const other = before.other[edge] ?? 0;
    if (columns.open[other] === 0) continue;
    const blocker = milestones[other]?.title ?? '';
    if (!isPlaced(sweep, other)) return { why: 'blocked', blocker };
    if (columns.practice[other] !== 0 && isEndless(network, other)) return { why: 'endless', blocker };
  }
  if (columns.practice[place] !== 0) return { why: 'over', blocker: null };
  const most = calendar.free.reduce((longest, quarters) => Math.max(longest, quarters), 0);
  if (columns.unsplittable[place] === 1 && most < (columns.quarters[place] ?? 0)) return { why: 'no-day', blocker: null };
  return { why: 'horizon', blocker: null };
};

const isEndless = ({ milestones }: Network, place: number): boolean =>
  milestones[place]?.due === null && !/(?:COUNT|UNTIL)=/.test(milestones[place]?.repeat?.rule ?? '');

type PinFinding =
  | { readonly kind: 'pin-passed'; readonly pinnedOn: IsoDate }
  | { readonly kind: 'pin-unusable'; readonly pinnedOn: IsoDate; readonly start: IsoDate }
  | { readonly kind: 'pin-too-early'; readonly pinnedOn: IsoDate; readonly blocker: string; readonly until: IsoDate | null };

/** A pinned day that has passed with nothing done, that has no hours, or that comes before what it waits for is done. */
const pinFindings = (network: Network, sweep: Sweep, calendar: Calendar, place: number): PinFinding[] => {
  const { columns, edges: { before }, milestones } = network;
  const milestone = milestones[place];
  const pinnedOn = milestone?.pinnedOn ?? null;
  const pin = columns.pin[place] ?? always;
  if (!milestone || pinnedOn === null || pin === always) return [];
  if (pin < 0) return milestone.logged.some(({ on }) => on >= pinnedOn) ? [] : [{ kind: 'pin-passed', pinnedOn }];
  const found: PinFinding[] = [];
  const start = sweep.start[place] ?? 0;
  if (start > pin && pin < horizonDays) found.push({ kind: 'pin-unusable', pinnedOn, start: calendar.dateAt(start) });
  for (let edge = before.start[place] ?? 0; edge < (before.start[place + 1] ?? 0); edge += 1) {
    const other = before.other[edge] ?? 0;
    if (columns.open[other] === 0) continue;
    const ready = isPlaced(sweep, other) ? (sweep.finish[other] ?? 0) + (before.lag[edge] ?? 0) : never;
    const blocker = milestones[other]?.title ?? '';
    const until = ready === never ? null : calendar.dateAt(ready);
    if (start >= 0 && ready > start) found.push({ kind: 'pin-too-early', pinnedOn, blocker, until });
  }
  return found;
};
