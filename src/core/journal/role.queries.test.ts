import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeek, type Instant } from '../kit/dates';
import { examplePath } from '../paths/path.example';
import { examplePlan } from '../plan/plan.example';
import type { Plan } from '../plan/plan';
import { journalActivities, weekAgainstRole } from './role.queries';
import { newWeek } from './week';

const weeks = ['2026-W46', '2026-W47'].map(isoWeek);
const activity = (name: string): string => `example/mid-level/${name}`;
const planWith = (...hours: readonly Record<string, number>[]): Plan =>
  examplePlan({
    weeks: Object.fromEntries(
      hours.map((hours, at) => {
        const week = weeks[at] ?? isoWeek('2026-W45');
        return [week, { ...newWeek(week, '2026-11-20T08:00:00Z' as Instant), hours }];
      }),
    ),
  });

describe('the activities of the weekly page', () => {
  it('are those of today’s level, then those the target adds; one that both name stands once', () => {
    const activities = journalActivities(examplePlan());
    expect(activities.map(({ text }) => text)).toEqual([
      'API work',
      'Reviews',
      'Learning',
      'Stand-ups',
      'Architecture',
      'Feature work',
      'Incidents',
    ]);
    expect(activities[1]).toMatchObject({
      levelName: 'Junior',
      current: { from: 20, to: 20 },
      target: { from: 15, to: 15 },
    });
    expect(activities[3]).toMatchObject({ current: null, target: null });
    expect(activities[4]).toMatchObject({
      levelName: 'Mid-Level',
      current: null,
      target: { from: 20, to: 20 },
    });
    expect(journalActivities(examplePlan({ position: null }))).toEqual([]);
  });
});

describe('weeks against the role', () => {
  it('shows the share of the hours beside what the level expects', () => {
    const plan = planWith(
      { [activity('Architecture')]: 3, [activity('Feature work')]: 20 },
      { [activity('Architecture')]: 7 },
    );
    const lines = weekAgainstRole(plan, weeks);
    expect(lines.map(({ text, hours, percent, gap }) => [text, hours, percent, gap])).toEqual([
      ['Architecture', 10, 33, 13],
      ['Feature work', 20, 67, 22],
      ['Reviews', 0, 0, -15],
      ['Incidents', 0, 0, -20],
    ]);
  });

  it('counts an activity both levels name under either, and keeps others without an expectation', () => {
    const lines = weekAgainstRole(
      planWith({ 'example/junior/Reviews': 6, 'example/junior/API work': 2 }),
      weeks,
    );
    expect(lines.find(({ text }) => text === 'Reviews')).toMatchObject({ hours: 6, percent: 75 });
    expect(lines.at(-1)).toMatchObject({ text: 'API work (Junior)', hours: 2, expected: null, gap: null });
  });

  it('compares with today’s level when asked to', () => {
    const [first] = weekAgainstRole(planWith({ 'example/junior/API work': 2 }), weeks, 'example/junior');
    expect(first).toMatchObject({ text: 'API work', percent: 100, gap: 60 });
  });

  it('has no gaps to name without hours', () => {
    expect(
      weekAgainstRole(examplePlan(), weeks).every(({ percent, gap }) => percent === 0 && gap === null),
    ).toBe(true);
  });

  it('has percents that add up to 100, whatever the hours', () => {
    const names = examplePath()
      .levels.slice(0, 2)
      .flatMap(({ activities }) => activities.map(({ id }) => id));
    const hours = fc.dictionary(
      fc.constantFrom(...names, 'gone'),
      fc.integer({ min: 1, max: 240 }).map((count) => count / 4),
      {
        minKeys: 1,
      },
    );
    fc.assert(
      fc.property(hours, hours, (one, other) => {
        const lines = weekAgainstRole(planWith(one, other), weeks);
        expect(lines.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
      }),
    );
  });
});
