import { describe, expect, it } from 'vitest';
import { daysOf, isoDate, isoWeek } from '../kit/dates';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import { weekFacts } from './week-facts';

const week = daysOf(isoWeek('2026-W53'));
const inWeek = isoDate('2027-01-01');
const today = isoDate('2027-01-20');

describe('what a week holds', () => {
  const plan = examplePlan({
    goals: byId(exampleGoal('g', { title: 'Own the cache' })),
    milestones: byId(
      exampleMilestone('done', { status: 'done', finishedOn: inWeek, goalId: 'g', title: 'Read' }),
      exampleMilestone('late', { due: isoDate('2026-12-28'), title: 'Write' }),
      exampleMilestone('later', {
        due: inWeek,
        status: 'done',
        finishedOn: isoDate('2027-01-04'),
        title: 'Zap',
      }),
      exampleMilestone('dropped', { due: inWeek, status: 'dropped' }),
      exampleMilestone('worked', {
        title: 'Build',
        logged: [{ id: 'l', on: isoDate('2027-01-03'), hours: 1.5 }],
      }),
      exampleMilestone('else', { logged: [{ id: 'l', on: isoDate('2027-01-04'), hours: 1 }] }),
    ),
  });

  it('is what was finished, what slipped and what else was worked on, over the edge of a year', () => {
    expect(weekFacts(plan, week, today).map(({ line }) => line)).toEqual([
      '- Finished “Read”, for [[goal:g|Own the cache]]',
      '- “Write” slipped',
      '- “Zap” slipped',
      '- 1.5 h on “Build”',
    ]);
  });

  it('calls nothing slipped before its day is over', () => {
    expect(weekFacts(plan, week, isoDate('2026-12-28')).map(({ kind }) => kind)).toEqual([
      'finished',
      'logged',
    ]);
  });
});
