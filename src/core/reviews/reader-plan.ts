import type { Evidence } from '../evidence/evidence';
import { unsupportedEvidence } from '../evidence/support.queries';
import { newGoal } from '../goals/goal';
import { newWeek, type Week } from '../journal/week';
import { newMilestone } from '../milestones/milestone';
import { emptyPlan, type Plan } from '../plan/plan';
import { mayRead, type Reader } from './reader';
import type { ReviewFact } from './review-facts';

/** What may be shared besides what is marked: the facts of a review, and the words of goals. */
export type SharedFact = ReviewFact | 'goals';

/**
 * The part of a plan a reader may see. For the person it is the whole plan. For anybody else it begins with
 * nothing, and only this is put into it: name, path, position, ratings and rule, which say what is claimed;
 * evidence and stories marked for the reader; titles and dates of milestones, hours, and dates and words of
 * goals where their facts were chosen; and the words written for documents, of which a document prints those
 * for its reader. All else cannot be shown by mistake.
 */
export const planFor = (plan: Plan, reader: Reader, facts: readonly SharedFact[]): Plan => {
  if (reader === 'myself') return plan;
  const shows = (...some: readonly SharedFact[]): boolean => some.some((fact) => facts.includes(fact));
  return {
    ...emptyPlan(plan.id, plan.createdOn),
    name: plan.name,
    paths: plan.paths,
    position: plan.position,
    ratings: plan.ratings,
    readinessRule: plan.readinessRule,
    documentTexts: plan.documentTexts,
    evidence: evidenceFor(plan, reader),
    stories: storiesFor(plan, reader),
    milestones: shows('milestones', 'hours', 'promises') ? milestonesFor(plan, shows('milestones')) : {},
    goals: shows('promises', 'goals') ? goalsFor(plan, shows('goals')) : {},
    weeks: shows('hours') ? weeksFor(plan) : {},
  };
};

/**
 * Names of other people stay out of what anybody may read, the line of the journal it came from always; what
 * its week no longer holds is no evidence any more.
 */
const evidenceFor = (plan: Plan, reader: Reader): Plan['evidence'] =>
  mapped(
    only(
      plan.evidence,
      ({ id, audience }) => mayRead(reader, audience) && !unsupportedEvidence(plan).has(id),
    ),
    (piece): Evidence => ({
      ...piece,
      people: reader === 'public' ? [] : piece.people,
      forPay: false,
      week: null,
      line: '',
      attachmentIds: [],
    }),
  );

const storiesFor = ({ stories, evidence }: Plan, reader: Reader): Plan['stories'] =>
  mapped(
    only(stories, ({ audience }) => mayRead(reader, audience)),
    (story) => ({
      ...story,
      evidenceIds: story.evidenceIds.filter((id) => {
        const piece = evidence[id];
        return piece !== undefined && mayRead(reader, piece.audience);
      }),
    }),
  );

const milestonesFor = ({ milestones }: Plan, withTitles: boolean): Plan['milestones'] =>
  mapped(milestones, ({ id, title, createdOn, due, status, logged, finishedOn }) => ({
    ...newMilestone(id, withTitles ? title : '', createdOn),
    due,
    status,
    logged,
    finishedOn,
  }));

/**
 * Only when they were due and reached, for a document that counts them and names none; where their words were
 * chosen, also title, measures and expectations. Why they matter and why they were dropped stay out.
 */
const goalsFor = ({ goals }: Plan, withWords: boolean): Plan['goals'] =>
  mapped(goals, (goal) => ({
    ...newGoal(goal.id, withWords ? goal.title : '', goal.levelId, goal.createdOn),
    deadline: goal.deadline,
    status: goal.status,
    finishedOn: goal.finishedOn,
    ...(withWords ? { measures: goal.measures, expectationIds: goal.expectationIds } : {}),
  }));

/** What hours on activities of the person's own are called where somebody else reads. */
export const otherWork = 'Other work';

/**
 * Hours alone. Those on activities that no path names stand together, since their names are the person's own.
 */
const weeksFor = ({ weeks, paths, journal }: Plan): Plan['weeks'] => {
  const known = new Set(
    Object.values(paths).flatMap(({ levels }) =>
      levels.flatMap(({ activities }) => activities.map(({ id }) => id)),
    ),
  );
  return mapped(weeks, ({ week, hours, writtenAt }): Week => {
    const shown: Record<string, number> = {};
    for (const [id, spent] of Object.entries(hours)) {
      const mappedTo = journal.activityMap[id] ?? id;
      const name = known.has(mappedTo) ? mappedTo : otherWork;
      shown[name] = (shown[name] ?? 0) + spent;
    }
    return { ...newWeek(week, writtenAt), hours: shown };
  });
};

type Items<Item> = Readonly<Record<string, Item>>;

const only = <Item>(items: Items<Item>, keep: (item: Item) => boolean): Record<string, Item> =>
  Object.fromEntries(Object.entries(items).filter(([, item]) => keep(item)));

const mapped = <Item>(items: Items<Item>, change: (item: Item) => Item): Record<string, Item> =>
  Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item)]));
