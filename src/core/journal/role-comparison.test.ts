import { describe, expect, it } from 'vitest';
import { isoWeek, type Instant } from '../kit/dates';
import { examplePlan } from '../plan/plan.example';
import type { Plan } from '../plan/plan';
import { driftSentence, roleComparison, weeksOfPeriod } from './role-comparison';
import { newWeek } from './week';

const line = (text: string, hours: number, gap: number | null) => ({
  activityId: text,
  text,
  hours,
  percent: 0,
  expected: null,
  gap,
});
const week = isoWeek('2026-W48');
const planWith = (hours: Record<string, number>, journal: Partial<Plan['journal']> = {}): Plan => {
  const plan = examplePlan({
    weeks: { [week]: { ...newWeek(week, '2026-11-20T08:00:00Z' as Instant), hours } },
  });
  return { ...plan, journal: { ...plan.journal, ...journal } };
};

describe('the weeks of a period', () => {
  it('belong to the month of their Thursday, also at the edge of a year', () => {
    expect(weeksOfPeriod(isoWeek('2026-W53'), 'month')).toEqual([
      '2026-W49',
      '2026-W50',
      '2026-W51',
      '2026-W52',
      '2026-W53',
    ]);
    expect(weeksOfPeriod(isoWeek('2027-W01'), 'month')[0]).toBe('2027-W01');
    expect(weeksOfPeriod(isoWeek('2026-W53'), 'week')).toEqual(['2026-W53']);
  });

  it('are thirteen or fourteen in a quarter, each week of a year in one', () => {
    const quarters = ['2026-W01', '2026-W14', '2026-W27', '2026-W40'].map((first) =>
      weeksOfPeriod(isoWeek(first), 'quarter'),
    );
    expect(quarters.flat()).toHaveLength(53);
    expect(new Set(quarters.flat()).size).toBe(53);
    expect(quarters.map((weeks) => weeks.length)).toEqual([13, 13, 13, 14]);
  });
});

describe('a week against the role', () => {
  it('stands beside both levels, with the drift from the target in a sentence', () => {
    const compared = roleComparison(
      planWith({ 'example/mid-level/Feature work': 8, 'example/junior/Reviews': 2 }),
      week,
      'month',
    );
    expect(compared.hours).toBe(10);
    expect(compared.lines.find(({ text }) => text === 'Reviews')).toMatchObject({
      percent: 20,
      current: { from: 20, to: 20 },
      target: { from: 15, to: 15 },
      gap: 5,
    });
    expect(compared.drift).toBe('You spend 35 points more on “Feature work” than Mid-Level does.');
  });

  it('counts hours as the person said, over one step or two', () => {
    const journal = {
      activities: { mine: { id: 'mine', text: 'Hiring' } },
      activityMap: {
        mine: 'example/junior/API work',
        'example/junior/API work': 'example/mid-level/Feature work',
      },
    };
    const { lines } = roleComparison(
      planWith({ mine: 3, 'example/junior/API work': 1 }, journal),
      week,
      'week',
    );
    expect(lines.find(({ text }) => text === 'Feature work')).toMatchObject({ hours: 4, percent: 100 });
    expect(lines.every(({ text }) => !text.startsWith('Hiring'))).toBe(true);
  });

  it('ends where activities count as one another in a circle', () => {
    const journal = {
      activityMap: {
        'example/junior/API work': 'example/junior/Learning',
        'example/junior/Learning': 'example/junior/API work',
      },
    };
    expect(roleComparison(planWith({ 'example/junior/API work': 1 }, journal), week, 'week').hours).toBe(1);
  });

  it('has nothing to say without hours', () => {
    expect(roleComparison(planWith({}), week, 'quarter')).toMatchObject({ hours: 0, drift: null });
  });
});

describe('the sentence on the drift', () => {
  it('names the largest difference, whichever way it goes', () => {
    expect(driftSentence([line('Design', 2, -12), line('Features', 9, 8)], 'Mid-Level')).toBe(
      'You spend 12 points less on “Design” than Mid-Level does.',
    );
    expect(driftSentence([line('Design', 2, -1), line('Features', 9, 0)], 'Mid-Level')).toContain(
      '1 point less',
    );
  });

  it('says so when nothing differs, and nothing where the level names no shares', () => {
    expect(driftSentence([line('Design', 2, 0)], 'Mid-Level')).toBe(
      'Your hours are spread as those of Mid-Level are.',
    );
    expect(driftSentence([line('Design', 2, null)], 'Mid-Level')).toBeNull();
  });
});
