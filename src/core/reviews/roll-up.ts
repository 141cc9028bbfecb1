import { metBetween, type MetContact } from '../contacts/contact.queries';
import { weekAgainstRole, weekState, type RoleLine, type WeekState } from '../journal/week.queries';
import { addDays, weekOf, type IsoDate, type IsoWeek } from '../kit/dates';
import type { Milestone } from '../milestones/milestone';
import type { Level } from '../paths/path';
import { findLevel } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import { practisedBetween, type PractisedQuestion } from '../practice/practice.queries';
import { readinessFor, type Readiness } from '../readiness/readiness.queries';
import type { Story } from '../stories/story';
import { daysOfPeriod, weeksOfPeriod, type ReviewPeriod } from './period';
import { deadlinesOf, intentionsOf, type Deadline, type Promised } from './promises';
import { proofOf, ratingsMoved, type MovedRating, type PeriodProof } from './proof';
import { trendOf, type Trend } from './trend';

/** A milestone that was worked on, with the hours of the period. */
export interface WorkedMilestone {
  readonly milestone: Milestone;
  readonly hours: number;
}

/**
 * What a period held, found in the plan by rules alone. Weeks count by their Thursday, everything with a day
 * of its own by that day; a period that still runs is looked at up to `until`.
 */
export interface RollUp {
  readonly period: ReviewPeriod;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The last day looked at: the end of the period, or today while it runs. */
  readonly until: IsoDate;
  /** The weeks that have begun, from the first of the plan on. */
  readonly weeks: readonly IsoWeek[];
  readonly written: readonly IsoWeek[];
  readonly missed: readonly IsoWeek[];
  readonly off: readonly IsoWeek[];
  /** Hours noted in the journal by activity, against the target level's split. */
  readonly activities: readonly RoleLine[];
  readonly journalHours: number;
  readonly worked: readonly WorkedMilestone[];
  readonly learningHours: number;
  readonly finished: readonly Milestone[];
  readonly slipped: readonly Deadline[];
  readonly proof: PeriodProof;
  readonly stories: readonly Story[];
  readonly met: readonly MetContact[];
  readonly practised: readonly PractisedQuestion[];
  readonly mood: Trend;
  readonly energy: Trend;
  readonly intentions: readonly Promised[];
  readonly deadlines: readonly Deadline[];
  readonly ratings: readonly MovedRating[];
  /**
   * The target level and the readiness for it on the day before the period and on its last; null without a
   * target.
   */
  readonly readiness: { readonly level: Level; readonly before: Readiness; readonly after: Readiness } | null;
}

/** Looks back on a period. A period that is over gives the same answer on whatever day it is asked for. */
export const rollUp = (plan: Plan, period: ReviewPeriod, today: IsoDate): RollUp => {
  const { from, to } = daysOfPeriod(period);
  const until = today < to ? today : to;
  const weeks = weeksOfPeriod(period).filter((week) => week >= firstWeek(plan) && week <= weekOf(today));
  const stateIs =
    (state: WeekState) =>
    (week: IsoWeek): boolean =>
      weekState(plan, week, today) === state;
  const activities = weekAgainstRole(plan, weeks);
  const worked = workedOn(plan, from, until);
  const deadlines = deadlinesOf(plan, from, to, today);
  return {
    period,
    from,
    to,
    until,
    weeks,
    written: weeks.filter(stateIs('written')),
    missed: weeks.filter(stateIs('missed')),
    off: weeks.filter(stateIs('off')),
    activities,
    journalHours: activities.reduce((sum, { hours }) => sum + hours, 0),
    worked,
    learningHours: worked.reduce((sum, { hours }) => sum + hours, 0),
    finished: finishedIn(plan, from, until),
    slipped: deadlines.filter(({ state }) => state === 'missed'),
    proof: proofOf(plan, from, until),
    stories: storiesOf(plan, from, until),
    met: metBetween(plan, from, until),
    practised: practisedBetween(plan, from, until),
    mood: trendOf(plan, weeks, 'mood'),
    energy: trendOf(plan, weeks, 'energy'),
    intentions: intentionsOf(plan, weeks),
    deadlines,
    ratings: ratingsMoved(plan, from, until),
    readiness: readinessOver(plan, from, until),
  };
};

/** The week the plan was made in, or the oldest one written. */
const firstWeek = ({ weeks, createdOn }: Plan): IsoWeek =>
  Object.values(weeks).reduce((oldest, { week }) => (week < oldest ? week : oldest), weekOf(createdOn));

const workedOn = ({ milestones }: Plan, from: IsoDate, until: IsoDate): WorkedMilestone[] =>
  Object.values(milestones)
    .map((milestone) => ({
      milestone,
      hours: milestone.logged.reduce(
        (sum, { on, hours }) => (on >= from && on <= until ? sum + hours : sum),
        0,
      ),
    }))
    .filter(({ hours }) => hours > 0)
    .toSorted((a, b) => b.hours - a.hours || (a.milestone.id < b.milestone.id ? -1 : 1));

const finishedIn = ({ milestones }: Plan, from: IsoDate, until: IsoDate): Milestone[] =>
  Object.values(milestones)
    .filter(({ status, finishedOn: on }) => status === 'done' && on !== null && on >= from && on <= until)
    .toSorted((a, b) => (`${a.finishedOn} ${a.id}` < `${b.finishedOn} ${b.id}` ? -1 : 1));

/** Stories that rest on evidence of the period. */
const storiesOf = ({ stories, evidence }: Plan, from: IsoDate, until: IsoDate): Story[] =>
  Object.values(stories)
    .filter(({ evidenceIds }) =>
      evidenceIds.some((id) => {
        const on = evidence[id]?.on;
        return on !== undefined && on >= from && on <= until;
      }),
    )
    .toSorted((a, b) => (`${a.title} ${a.id}` < `${b.title} ${b.id}` ? -1 : 1));

const readinessOver = (plan: Plan, from: IsoDate, until: IsoDate): RollUp['readiness'] => {
  const level = plan.position && findLevel(plan, plan.position.targetLevelId)?.level;
  if (!level) return null;
  return {
    level,
    before: readinessFor(plan, level, addDays(from, -1)),
    after: readinessFor(plan, level, until),
  };
};
