import { isLive } from '../goals/goal.queries';
import { daysBetween, later, type IsoDate } from '../kit/dates';
import type { Milestone } from '../milestones/milestone';
import { isOpen } from '../milestones/milestone.queries';
import { shortLevelNames } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import { levelsToClimb, standingOf, type Standing } from '../position/standing.queries';
import { readinessFor, type Readiness } from '../readiness/readiness.queries';
import type { Schedule } from '../schedule/schedule';
import { trailSentence } from './sentence';

/** A level on the trail; the target is called target even where it is today's level. */
export interface Waymark {
  readonly levelId: string;
  readonly name: string;
  readonly state: 'passed' | 'current' | 'between' | 'target' | 'ahead';
}

/**
 * A milestone on the trail: `at` in level units, between today's level and you where it is done, between
 * you and the target where it is planned.
 */
export interface Cairn {
  readonly milestoneId: string;
  readonly title: string;
  readonly at: number;
  readonly date: IsoDate;
  readonly done: boolean;
}

/**
 * The way from the first level to the last, with the person on it; positions are in level units, 1.5 half
 * way from the second to the third.
 */
export interface Trail {
  readonly waymarks: readonly Waymark[];
  readonly you: number;
  readonly readiness: Readiness;
  readonly target: { readonly levelId: string; readonly name: string; readonly date: IsoDate };
  /** When the last open milestone on the way ends, or null where none is open or one has no place. */
  readonly arrival: IsoDate | null;
  readonly cairns: readonly Cairn[];
  /** The goals at the levels on the way that are not set aside, and how many of them are reached. */
  readonly goals: { readonly reached: number; readonly total: number };
  readonly sentence: string;
}

/** The trail of a plan, or null while no position is set. */
export const trailOf = (plan: Plan, schedule: Schedule, today: IsoDate): Trail | null => {
  const standing = standingOf(plan);
  if (!standing) return null;
  const readiness = readinessFor(plan, standing.target, today);
  const you = standing.currentPlace + readiness.share * (standing.targetPlace - standing.currentPlace);
  const milestones = milestonesOnTheWay(plan, standing);
  const open = milestones.filter(isOpen);
  const arrival = arrivalOf(open, schedule);
  return {
    waymarks: waymarksOf(standing),
    you,
    readiness,
    target: { levelId: standing.target.id, name: standing.targetName, date: standing.targetDate },
    arrival,
    cairns: cairnsOf(plan, milestones, schedule, standing, you, today),
    goals: goalsOnTheWay(plan, standing),
    sentence: trailSentence({ standing, readiness, open: open.length, arrival, today }),
  };
};

const waymarksOf = ({ path, currentPlace, targetPlace }: Standing): Waymark[] => {
  const names = shortLevelNames(path);
  const stateOf = (place: number): Waymark['state'] => {
    if (place === targetPlace) return 'target';
    if (place === currentPlace) return 'current';
    return place < currentPlace ? 'passed' : place < targetPlace ? 'between' : 'ahead';
  };
  return path.levels.map(({ id, name }, place) => ({
    levelId: id,
    name: names.get(id) ?? name,
    state: stateOf(place),
  }));
};

const goalsOnTheWay = (plan: Plan, standing: Standing): Trail['goals'] => {
  const levelIds = new Set(levelsToClimb(standing).map(({ id }) => id));
  const goals = Object.values(plan.goals).filter((goal) => isLive(goal) && levelIds.has(goal.levelId));
  return { reached: goals.filter(({ status }) => status === 'done').length, total: goals.length };
};

/** Milestones of goals that are not set aside, at the levels between today's and the target, the target included. */
const milestonesOnTheWay = (plan: Plan, standing: Standing): Milestone[] => {
  const levelIds = new Set(levelsToClimb(standing).map(({ id }) => id));
  return Object.values(plan.milestones).filter(({ goalId, status }) => {
    const goal = goalId === null ? undefined : plan.goals[goalId];
    return status !== 'dropped' && goal !== undefined && isLive(goal) && levelIds.has(goal.levelId);
  });
};

const arrivalOf = (open: readonly Milestone[], schedule: Schedule): IsoDate | null => {
  const ends = open.map(({ id }) => schedule.placements.get(id)?.end ?? null);
  return ends.reduce(
    (last, end) => (last === null || end === null ? null : later(last, end)),
    ends[0] ?? null,
  );
};

const cairnsOf = (
  plan: Plan,
  milestones: readonly Milestone[],
  schedule: Schedule,
  { currentPlace, targetPlace, targetDate }: Standing,
  you: number,
  today: IsoDate,
): Cairn[] => {
  const planned = milestones.flatMap(({ id, title }) => {
    const end = schedule.placements.get(id)?.end;
    return end === undefined ? [] : [{ milestoneId: id, title, date: end, done: false }];
  });
  const finished = milestones.flatMap(({ id, title, status, finishedOn }) =>
    status === 'done' && finishedOn !== null ? [{ milestoneId: id, title, date: finishedOn, done: true }] : [],
  );
  const first = finished.reduce((oldest, { date }) => (date < oldest ? date : oldest), plan.createdOn);
  const last = planned.reduce((latest, { date }) => (date > latest ? date : latest), targetDate);
  return [
    ...finished.map((cairn) => ({ ...cairn, at: between(currentPlace, you, wayThrough(first, today, cairn.date)) })),
    ...planned.map((cairn) => ({ ...cairn, at: between(you, targetPlace, wayThrough(today, last, cairn.date)) })),
  ].toSorted((a, b) => a.at - b.at || a.title.localeCompare(b.title));
};

const between = (from: number, to: number, share: number): number => from + share * (to - from);

const wayThrough = (from: IsoDate, to: IsoDate, date: IsoDate): number =>
  to <= from ? 1 : Math.min(1, Math.max(0, daysBetween(from, date) / daysBetween(from, to)));
