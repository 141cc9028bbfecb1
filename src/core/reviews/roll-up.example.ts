import { newEvidence } from '../evidence/evidence';
import { newWeek, type Week } from '../journal/week';
import { isoDate, isoWeek, type Instant } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';

const expectation = (text: string): string => `example/mid-level/${text}`;

/** A week of the journal for tests. */
export const exampleWeek = (name: string, given: Partial<Week>): Week => ({
  ...newWeek(isoWeek(name), '2026-11-20T08:00:00.000Z' as Instant),
  ...given,
});

const intention = (id: string, text: string, done: boolean, fromWeek: string | null = null) => ({
  id,
  text,
  done,
  fromWeek: fromWeek === null ? null : isoWeek(fromWeek),
});

const weeks = [
  exampleWeek('2026-W39', { mood: 1, hours: { 'example/mid-level/Architecture': 40 } }),
  exampleWeek('2026-W40', {
    mood: 2,
    hours: { 'example/mid-level/Architecture': 5, 'example/mid-level/Reviews': 5 },
  }),
  exampleWeek('2026-W44', { mood: 3, energy: 2, intentions: [intention('a', 'Write the plan', false)] }),
  exampleWeek('2026-W45', {
    mood: 3,
    intentions: [intention('b', 'Write the plan', true, '2026-W44'), intention('c', 'Call Ada', false)],
  }),
  exampleWeek('2026-W46', { mood: 4, hours: { 'example/mid-level/Feature work': 10 } }),
  exampleWeek('2026-W47', { mood: 4 }),
];

/** The last quarter of 2026 in small, with a fact of every sort at its edges; for tests. */
export const reviewedPlan: Plan = examplePlan({
  name: 'Ada',
  createdOn: isoDate('2026-09-21'),
  weeks: Object.fromEntries(weeks.map((week) => [week.week, week])),
  ratings: {
    [expectation('advanced sql')]: [
      { on: isoDate('2026-09-30'), value: 'growing' },
      { on: isoDate('2026-10-01'), value: 'solid' },
    ],
    [expectation('caching')]: [{ on: isoDate('2026-09-30'), value: 'solid' }],
    [expectation('mentoring')]: [{ on: isoDate('2026-12-31'), value: 'solid' }],
  },
  milestones: byId(
    exampleMilestone('in-time', {
      status: 'done',
      due: isoDate('2026-10-31'),
      finishedOn: isoDate('2026-10-31'),
      logged: [
        { id: 'before', on: isoDate('2026-09-30'), hours: 3 },
        { id: 'first', on: isoDate('2026-10-01'), hours: 2 },
      ],
    }),
    exampleMilestone('late', {
      status: 'done',
      due: isoDate('2026-11-01'),
      finishedOn: isoDate('2026-11-03'),
    }),
    exampleMilestone('open', {
      due: isoDate('2026-11-20'),
      logged: [{ id: 'x', on: isoDate('2026-11-19'), hours: 4 }],
    }),
    exampleMilestone('ahead', { due: isoDate('2026-12-20') }),
    exampleMilestone('given-up', { status: 'dropped', due: isoDate('2026-11-01') }),
  ),
  goals: byId(
    exampleGoal('goal', {
      deadline: isoDate('2026-11-15'),
      status: 'done',
      finishedOn: isoDate('2026-11-10'),
    }),
  ),
  evidence: byId(
    {
      ...newEvidence('summer', 'Summer work', isoDate('2026-09-30')),
      expectationIds: [expectation('caching')],
    },
    {
      ...newEvidence('cache', 'Cached the catalogue', isoDate('2026-10-01')),
      audience: 'manager' as const,
      figure: { from: 780, to: 140, unit: 'ms' },
      role: 'led' as const,
      expectationIds: [expectation('caching'), expectation('advanced sql')],
    },
    { ...newEvidence('talk', 'Spoke at the meetup', isoDate('2026-11-05')), audience: 'public' as const },
  ),
  stories: byId({
    id: 'story',
    title: 'The slow catalogue',
    situation: 'Slow',
    task: 'Make it fast',
    action: 'Cached it',
    result: 'Fast',
    evidenceIds: ['cache', 'summer'],
    expectationIds: [expectation('caching')],
    audience: 'manager' as const,
    editedOn: isoDate('2026-11-10'),
  }),
});
