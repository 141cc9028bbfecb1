import { Evidence, type Audience } from '../../src/core/evidence/evidence';
import { isoDate } from '../../src/core/kit/dates';
import type { Milestone } from '../../src/core/milestones/milestone';
import { Plan } from '../../src/core/plan/plan';
import {
  growthTextKey,
  packetTextKey,
  packetTexts,
  reviewTextKey,
  reviewTexts,
} from '../../src/core/reviews/document-text';
import { reviewPeriod } from '../../src/core/reviews/period';
import { Reader } from '../../src/core/reviews/reader';
import { Story } from '../../src/core/stories/story';
import { canaryOf, planted } from './planted';

/** The day and the period the documents are made for: all planted dates lie in it. */
export const plantedToday = isoDate('2026-11-24');
/** See the day. */
export const plantedPeriod = reviewPeriod('2026-Q4');

const keyed = <Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

const audiences: readonly Audience[] = ['private', 'manager', 'public'];

/** The kinds that a field may have: with each turn a plan has others of them. */
export const turns = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * A sound plan with a canary in every text, evidence and stories for each audience, and ids that agree. It
 * can be kept in a file and opened.
 */
export const plantedPlanOf = (turn: number): Plan => {
  const plan = planted(Plan, '', turn) as Plan;
  const [path] = Object.values(plan.paths);
  const level = path?.levels[0];
  const expectation = level?.expectations[0];
  const [goal] = Object.values(plan.goals);
  const [milestone] = Object.values(plan.milestones);
  const [week] = Object.values(plan.weeks);
  const [file] = Object.values(plan.attachments);
  if (!path || !level || !expectation || !goal || !milestone || !week || !file) {
    throw new Error('a planted plan has one of everything');
  }
  const evidence = audiences.map((audience): Evidence => ({
    ...Evidence.parse(planted(Evidence, `evidence-${audience}`, turn)),
    id: `evidence-${audience}`,
    audience,
    week: week.week,
    expectationIds: [expectation.id],
    attachmentIds: [file.id],
  }));
  const stories = audiences.map((audience): Story => ({
    ...Story.parse(planted(Story, `story-${audience}`, turn)),
    id: `story-${audience}`,
    audience,
    evidenceIds: evidence.map(({ id }) => id),
    expectationIds: [expectation.id],
  }));
  return {
    ...plan,
    createdOn: isoDate('2026-10-05'),
    paths: keyed([path]),
    position: {
      pathId: path.id,
      currentLevelId: level.id,
      targetLevelId: level.id,
      targetDate: isoDate('2027-06-30'),
    },
    ratings: { [expectation.id]: [{ on: isoDate('2026-11-10'), value: 'growing' }] },
    evidence: keyed(evidence),
    stories: keyed(stories),
    milestones: keyed(milestonesLike({ ...milestone, goalId: goal.id, prerequisiteIds: [], lagDays: {} })),
    goals: keyed([
      {
        ...goal,
        levelId: level.id,
        prerequisiteIds: [],
        evidenceIds: evidence.map(({ id }) => id),
        measures: goal.measures.map((measure, at) => ({ ...measure, id: `${measure.id} ${at}` })),
        expectationIds: [expectation.id],
      },
    ]),
    weeks: {
      [week.week]: {
        ...week,
        answers: {
          [Object.keys(week.answers)[0] ?? '']: [
            ...Object.values(week.answers),
            ...evidence.map(({ line }) => line),
          ].join('\n'),
        },
        hours: { [level.activities[0]?.id ?? '']: 5, 'canary(own activity)': 3 },
        intentions: week.intentions.map((one) => ({ ...one, done: false, fromWeek: null })),
        attachmentIds: [file.id],
      },
    },
    events: keyed(Object.values(plan.events).map((event) => ({ ...event, milestoneId: 'open' }))),
    attachments: keyed([file]),
    pay: keyed(Object.values(plan.pay)),
    offers: keyed(Object.values(plan.offers)),
    contacts: keyed(Object.values(plan.contacts)),
    documentTexts: Object.fromEntries(Reader.options.flatMap((reader) => textsFor(reader, level.id))),
  };
};

const milestonesLike = (milestone: Milestone): Milestone[] => [
  { ...milestone, id: 'open', due: isoDate('2026-11-12'), finishedOn: null },
  {
    ...milestone,
    id: 'done',
    status: 'done',
    due: isoDate('2026-11-12'),
    finishedOn: isoDate('2026-11-11'),
  },
];

const textsFor = (reader: Reader, levelId: string) => {
  const words = (document: string, places: readonly string[]) =>
    Object.fromEntries(places.map((place) => [place, canaryOf(`text-${reader}-${document}-${place}`)]));
  return [
    [reviewTextKey(plantedPeriod, reader), words('review', reviewTexts)],
    [packetTextKey(levelId, reader), words('packet', packetTexts)],
    [growthTextKey(reader), words('growth', packetTexts)],
  ] as const;
};

/** The planted plan with the first kind of everything. */
export const plantedPlan = plantedPlanOf(0);

/** The level that position, goals and packets name. */
export const plantedLevelId = plantedPlan.position?.targetLevelId ?? '';
