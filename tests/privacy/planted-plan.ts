import { Evidence, type Audience } from '../../src/core/evidence/evidence';
import { isoDate } from '../../src/core/kit/dates';
import { Plan } from '../../src/core/plan/plan';
import { packetTextKey, reviewTextKey } from '../../src/core/reviews/document-text';
import { reviewPeriod } from '../../src/core/reviews/period';
import { Reader } from '../../src/core/reviews/reader';
import { Story } from '../../src/core/stories/story';
import { canaryOf, planted } from './planted';

/** The day and the period the documents are made for: all planted dates lie in it. */
export const plantedToday = isoDate('2026-11-24');
/** See the day. */
export const plantedPeriod = reviewPeriod('2026-Q4');

const plan = planted(Plan) as Plan;
const path = Object.values(plan.paths)[0];
const level = path?.levels[0];
const expectation = level?.expectations[0];
if (!path || !level || !expectation) throw new Error('a planted path has a level with an expectation');

/** The level that position, goals and packets name. */
export const plantedLevelId = level.id;

const keyed = <Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

const audiences: readonly Audience[] = ['private', 'manager', 'public'];

const piece = (audience: Audience): Evidence => ({
  ...Evidence.parse(planted(Evidence, `evidence-${audience}`)),
  id: `evidence-${audience}`,
  audience,
  week: weekName,
  expectationIds: [expectation.id],
});

const story = (audience: Audience): Story => ({
  ...Story.parse(planted(Story, `story-${audience}`)),
  id: `story-${audience}`,
  audience,
  evidenceIds: audiences.map((one) => `evidence-${one}`),
  expectationIds: [expectation.id],
});

const texts = Reader.options.flatMap((reader) => {
  const words = (document: string) => (section: string) => [
    section,
    canaryOf(`text-${reader}-${document}-${section}`),
  ];
  return [
    [
      reviewTextKey(plantedPeriod, reader),
      Object.fromEntries(['opening', 'work', 'time', 'next'].map(words('review'))),
    ],
    [packetTextKey(level.id, reader), Object.fromEntries(['opening', 'closing'].map(words('packet')))],
  ] as const;
});

const [goal] = Object.values(plan.goals);
const [milestone] = Object.values(plan.milestones);
const [week] = Object.values(plan.weeks);
if (!goal || !milestone || !week) throw new Error('a planted plan has a goal, a milestone and a week');
const weekName = week.week;

/**
 * A plan with a canary in every text, evidence and stories for each audience, and ids that agree where
 * documents look.
 */
export const plantedPlan: Plan = {
  ...plan,
  createdOn: isoDate('2026-10-05'),
  paths: keyed([path]),
  position: {
    pathId: path.id,
    currentLevelId: level.id,
    targetLevelId: level.id,
    targetDate: isoDate('2027-06-30'),
  },
  ratings: { [expectation.id]: [{ on: isoDate('2026-11-10'), value: 'solid' }] },
  evidence: keyed(audiences.map(piece)),
  stories: keyed(audiences.map(story)),
  milestones: keyed([
    { ...milestone, id: 'open', due: isoDate('2026-11-12'), finishedOn: null },
    {
      ...milestone,
      id: 'done',
      status: 'done',
      due: isoDate('2026-11-12'),
      finishedOn: isoDate('2026-11-11'),
    },
  ]),
  goals: keyed([{ ...goal, levelId: level.id }]),
  weeks: {
    [week.week]: {
      ...week,
      answers: {
        [Object.keys(week.answers)[0] ?? '']: [
          ...Object.values(week.answers),
          ...audiences.map((audience) => piece(audience).line),
        ].join('\n'),
      },
      hours: { [level.activities[0]?.id ?? '']: 5, 'canary(own activity)': 3 },
      intentions: week.intentions.map((one) => ({ ...one, done: false, fromWeek: null })),
    },
  },
  documentTexts: Object.fromEntries(texts),
};
