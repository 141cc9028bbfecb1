import { newContact } from '../src/core/contacts/contact';
import { newEvidence } from '../src/core/evidence/evidence';
import { newWeek } from '../src/core/journal/week';
import type { IsoDate, Instant, IsoWeek } from '../src/core/kit/dates';
import { addDays, addWeeks, isoDate, weekOf } from '../src/core/kit/dates';
import type { Milestone } from '../src/core/milestones/milestone';
import { newMilestone } from '../src/core/milestones/milestone';
import { newOffer, plainSignOn, yearlyGrant } from '../src/core/offers/offer';
import { newExpectation, newLevel, type Path } from '../src/core/paths/path';
import { emptyPlan, type Plan } from '../src/core/plan/plan';
import { newGoal } from '../src/core/goals/goal';
import { randomFrom, type Random } from './seeded-random';
import { noChoices } from '../src/core/paths/import-choices';

const firstDay = isoDate('2016-01-04');
const statuses = ['not-yet', 'growing', 'solid', 'teaching-others'] as const;
const kinds = ['learn', 'build', 'practise', 'read', 'teach', 'certify'] as const;

/**
 * The plan the figures of this project are measured with: ten years of one person, the same for the same
 * seed. `factor` multiplies every count: 10 is the plan ten times larger. Its texts are of `words`, else of
 * two dozen.
 */
export const referencePlan = (factor = 1, seed = 1, words?: readonly string[]): Plan => {
  const random = randomFrom(seed, words);
  const paths = Array.from({ length: 3 }, (_, index) =>
    path(random, `path-${index}`, Math.round(54 * factor)),
  );
  const [first] = paths;
  const levelIds = first?.levels.map(({ id }) => id) ?? [];
  const expectationIds = paths.flatMap(({ levels }) =>
    levels.flatMap((level) => level.expectations.map(({ id }) => id)),
  );
  const goalIds = ids('goal', 200 * factor);
  const days = Math.round(3_640 * Math.max(1, Math.min(factor, 4)));
  const someDay = (): IsoDate => addDays(firstDay, random.below(days));
  return {
    ...emptyPlan('reference-plan', firstDay),
    name: 'Ada Reference',
    paths: Object.fromEntries(paths.map((item) => [item.id, item])),
    position: {
      pathId: 'path-0',
      currentLevelId: levelIds[1] ?? '',
      targetLevelId: levelIds[3] ?? '',
      targetDate: isoDate('2028-06-30'),
    },
    ratings: Object.fromEntries(
      expectationIds.map((id) => [
        id,
        Array.from({ length: 1 + random.below(5) }, () => ({ on: someDay(), value: random.pick(statuses) })),
      ]),
    ),
    goals: record(goalIds, (id) => ({
      ...newGoal(id, random.sentence(6), random.pick(levelIds), someDay()),
      why: random.sentence(20),
      measure: random.sentence(12),
      deadline: someDay(),
      expectationIds: [random.pick(expectationIds)],
    })),
    milestones: milestones(random, Math.round(1_000 * factor), goalIds, someDay),
    weeks: Object.fromEntries(
      Array.from({ length: Math.round(520 * factor) }, (_, index) => week(random, index)),
    ),
    evidence: record(ids('evidence', 600 * factor), (id) => ({
      ...newEvidence(id, random.sentence(7), someDay()),
      result: random.sentence(18),
      link: 'https://example.org/change/1',
      expectationIds: [random.pick(expectationIds)],
    })),
    pay: record(ids('pay', 10 * factor), (id) => ({
      id,
      from: someDay(),
      currency: 'USD',
      base: 9_000_000 + random.below(9_000_000),
      bonus: 0,
      equity: 0,
      benefits: 0,
      note: '',
    })),
    offers: record(ids('offer', 50 * factor), (id) => ({
      ...newOffer(id, random.sentence(2), 'USD'),
      role: random.sentence(3),
      base: 10_000_000,
      bonus: 1_000_000,
      signOns: [plainSignOn(`${id}-sign-on`, 500_000)],
      grants: [yearlyGrant(`${id}-grant`, 4_000_000, 4)],
      answerBy: someDay(),
      status: 'declined',
      notes: random.sentence(30),
    })),
    practice: record(ids('question', 300 * factor), () => ({
      done: random.below(2) === 1,
      note: random.sentence(15),
      attempts: Array.from({ length: random.below(6) }, (_, index) => ({
        id: `attempt-${index}`,
        on: someDay(),
        went: random.pick(['again', 'hard', 'good'] as const),
      })),
    })),
    contacts: record(ids('contact', 60 * factor), (id) => ({
      ...newContact(id, random.sentence(2)),
      role: random.sentence(3),
      knownFrom: random.sentence(4),
      notes: random.sentence(20),
      meetings: Array.from({ length: random.below(8) }, (_, index) => ({
        id: `meeting-${index}`,
        on: someDay(),
        note: random.sentence(12),
      })),
    })),
  };
};

const week = (random: Random, index: number): [IsoWeek, Plan['weeks'][IsoWeek]] => {
  const name = addWeeks(weekOf(firstDay), index);
  const answers = Object.fromEntries(ids('prompt', 4).map((id) => [id, random.sentence(75)]));
  const hours = Object.fromEntries(ids('activity', 5).map((id) => [id, random.below(40) / 4]));
  return [
    name,
    {
      ...newWeek(name, `${firstDay}T18:00:00.000Z` as Instant),
      answers,
      hours,
      mood: 1 + random.below(5),
    },
  ];
};

/** Each milestone waits for one or two earlier ones, so there is no circle: 1.5 dependencies each. */
const milestones = (
  random: Random,
  count: number,
  goalIds: readonly string[],
  someDay: () => IsoDate,
): Record<string, Milestone> =>
  Object.fromEntries(
    ids('milestone', count).map((id, index) => {
      const earlier = Array.from(
        { length: index === 0 ? 0 : 1 + (index % 2) },
        () => `milestone-${random.below(index)}`,
      );
      const start = someDay();
      return [
        id,
        {
          ...newMilestone(id, random.sentence(7), start),
          goalId: random.pick(goalIds),
          kind: random.pick(kinds),
          effort: 1 + random.below(40),
          start,
          due: addDays(start, 30),
          prerequisiteIds: [...new Set(earlier)],
          notes: random.sentence(25),
          logged: [{ id: `${id}-log`, on: start, hours: 2 }],
        },
      ];
    }),
  );

const path = (random: Random, id: string, perLevel: number): Path => ({
  id,
  title: random.sentence(2),
  overview: random.sentence(40),
  responsibilities: ids(`${id}-responsibility`, 6).map((item) => ({ id: item, text: random.sentence(9) })),
  levels: ids(`${id}-level`, 5).map((level, index) => ({
    ...newLevel(level, random.sentence(1)),
    years: { from: index * 2, to: index * 2 + 2 },
    expectations: ids(`${level}-expectation`, perLevel).map((item) =>
      newExpectation(item, 'skill', random.sentence(2), random.sentence(8)),
    ),
    activities: ids(`${level}-activity`, 5).map((item) => ({
      id: item,
      text: random.sentence(4),
      share: { from: 20, to: 20 },
    })),
    pay: {
      kind: 'unstated',
      currency: 'USD',
      from: 7_000_000,
      to: 9_000_000,
      openEnd: false,
      per: 'year',
      note: '',
    },
  })),
  stages: ids(`${id}-stage`, 4).map((stage) => ({
    id: stage,
    title: random.sentence(3),
    years: null,
    focus: random.sentence(10),
    skills: [random.sentence(2)],
    mindset: random.sentence(9),
  })),
  projects: [],
  questions: ids(`${id}-question`, 100).map((item) => ({
    id: item,
    text: random.sentence(10),
    group: 'General',
    levelIds: [],
  })),
  networking: [],
  negotiation: [],
  moves: [],
  sources: [{ name: `${id}.md`, text: random.sentence(1_200), importedOn: firstDay, choices: noChoices }],
});

const ids = (noun: string, count: number): string[] =>
  Array.from({ length: Math.round(count) }, (_, index) => `${noun}-${index}`);

const record = <Item>(keys: readonly string[], item: (id: string) => Item): Record<string, Item> =>
  Object.fromEntries(keys.map((id) => [id, item(id)]));
