import { newEvidence } from '../../src/core/evidence/evidence';
import { newGoal, type Goal } from '../../src/core/goals/goal';
import { newWeek, type Week } from '../../src/core/journal/week';
import { Instant, isoDate, isoWeek } from '../../src/core/kit/dates';
import { newMilestone, type Milestone } from '../../src/core/milestones/milestone';
import { emptyPlan, type Plan } from '../../src/core/plan/plan';
import { goldenPath } from './golden-path';
import { newNegotiation } from '../../src/core/negotiation/negotiation';
import { newOffer, plainSignOn, yearlyGrant } from '../../src/core/offers/offer';

/** The day on which the golden documents are made. */
export const goldenToday = isoDate('2026-11-24');

const created = isoDate('2026-11-02');

const goal = (id: string, title: string, changes: Partial<Goal>): Goal => ({
  ...newGoal(id, title, 'p-mid', created),
  ...changes,
});

const milestone = (id: string, title: string, changes: Partial<Milestone>): Milestone => ({
  ...newMilestone(id, title, created),
  ...changes,
});

const week = (name: string, answers: Week['answers'], hours: Week['hours']): Week => ({
  ...newWeek(isoWeek(name), Instant.parse('2026-11-22T18:00:00.000Z')),
  answers,
  hours,
  mood: 4,
});

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

const weeksByName = (weeks: readonly Week[]): Plan['weeks'] =>
  Object.fromEntries(weeks.map((page) => [page.week, page]));

/** A plan in which every section of the documents has something to say. */
export const goldenPlan: Plan = {
  ...emptyPlan('plan', created),
  name: 'Maren Okafor',
  paths: { p: goldenPath },
  position: {
    pathId: 'p',
    currentLevelId: 'p-junior',
    targetLevelId: 'p-mid',
    targetDate: isoDate('2028-06-30'),
  },
  availability: {
    weekdayHours: [1, 1, 1, 1, 0, 2, 0],
    changes: [],
    buffer: 0,
    daysOff: [],
    blackouts: [
      { id: 'b1', from: isoDate('2026-12-23'), to: isoDate('2027-01-03'), label: 'Winter break', uid: '' },
    ],
  },
  ratings: {
    'p-mid-technical-1': [
      { on: created, value: 'growing' },
      { on: goldenToday, value: 'solid' },
    ],
    'p-mid-technical-2': [{ on: created, value: 'growing' }],
    'p-mid-responsibilities-0': [{ on: created, value: 'solid' }],
    'p-mid-soft-skills-1': [{ on: created, value: 'teaching-others' }],
    'p-mid-soft skills-1': [{ on: created, value: 'teaching-others' }],
  },
  goals: byId([
    goal('g1', 'Make the catalogue fast under load', {
      status: 'in-progress',
      why: 'The slowest page of the shop is mine to fix, and caching is what separates the two levels on our ladder.',
      measures: [
        {
          kind: 'number',
          id: 'p95',
          title: 'p95 at three times today’s traffic',
          unit: 'ms',
          from: 840,
          to: 200,
          now: 520,
        },
        { kind: 'yes-no', id: 'month', title: 'It held for a month', done: false },
        { kind: 'milestones', id: 'work' },
      ],
      deadline: isoDate('2027-09-30'),
      expectationIds: ['p-mid-technical-1', 'p-mid-technical-2'],
    }),
    goal('g2', 'Lead one feature from plan to release', {
      measures: [
        {
          kind: 'yes-no',
          id: 'shipped',
          title: 'Shipped, with a written plan, two reviews and a retrospective',
          done: false,
        },
      ],
      deadline: isoDate('2027-12-17'),
      expectationIds: ['p-mid-responsibilities-1'],
    }),
    goal('g3', 'Speak at the spring meetup', {
      status: 'dropped',
      droppedBecause: 'The date fell into parental leave.',
    }),
  ]),
  milestones: byId([
    milestone('m1', 'Work through three slow queries', {
      goalId: 'g1',
      kind: 'practise',
      effort: 6,
      status: 'done',
      finishedOn: isoDate('2026-11-20'),
      logged: [{ id: 'l1', on: isoDate('2026-11-19'), hours: 5.5 }],
    }),
    milestone('m2', 'Cache the catalogue endpoint, measure before and after', {
      goalId: 'g1',
      kind: 'build',
      effort: 14,
      status: 'in-progress',
      due: isoDate('2026-12-20'),
      prerequisiteIds: ['m1'],
      link: 'https://example.org/notes/caching-the-catalogue',
      notes: 'private-note-canary',
      logged: [{ id: 'l2', on: isoDate('2026-11-23'), hours: 2 }],
    }),
    milestone('m3', 'Read “Designing Data-Intensive Applications”, chapters 5 to 9', {
      goalId: 'g1',
      kind: 'read',
      effort: 20,
      due: isoDate('2027-02-28'),
    }),
    milestone('m4', 'Write the plan for the returns feature', {
      goalId: 'g2',
      kind: 'build',
      effort: 8,
      due: isoDate('2026-11-30'),
    }),
    milestone('m5', 'Kubernetes basics course', { kind: 'learn', effort: 24, due: isoDate('2026-11-10') }),
  ]),
  weeks: weeksByName([
    week(
      '2026-W47',
      {
        wins: 'Found the query that scanned the whole order table.\nAn index took it from 840 ms to 12 ms.',
        learned: 'EXPLAIN ANALYZE lies a little when the cache is warm.',
        next: 'Put the cache behind a flag.',
      },
      { 'p-junior-activity-0': 18, 'p-junior-activity-1': 6, 'p-mid-activity-3': 4 },
    ),
    week(
      '2026-W46',
      { wins: 'First review where I had nothing to say but “good”.' },
      { 'p-mid-activity-0': 3 },
    ),
  ]),
  evidence: byId([
    {
      ...newEvidence('e1', 'evidence-title-canary', isoDate('2026-11-20')),
      result: 'From 840 to 12 ms',
      expectationIds: ['p-mid-technical-1'],
    },
  ]),
  pay: byId([
    {
      id: 'pay1',
      from: isoDate('2026-01-01'),
      currency: 'USD',
      base: 9_100_000,
      bonus: 400_000,
      equity: 0,
      benefits: 0,
      note: 'pay-note-canary',
    },
  ]),
  offers: byId([
    {
      ...newOffer('o1', 'Harbour & Sons', 'USD'),
      role: 'Backend Engineer',
      base: 11_800_000,
      bonus: 500_000,
      signOns: [plainSignOn('s', 1_000_000)],
      grants: [yearlyGrant('g', 4_000_001, 4)],
      answerBy: isoDate('2026-12-12'),
      notes: 'offer-note-canary',
    },
  ]),
  negotiation: {
    ...newNegotiation('USD'),
    floor: 11_000_000,
    target: 12_000_000,
    ask: 12_800_000,
    reason: 'Twelve months of owning the catalogue, with numbers.',
    tips: { 'p-tip-0': { done: true, note: 'Three figures noted, newest from October.' } },
  },
};
