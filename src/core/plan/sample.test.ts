import { beforeAll, describe, expect, it } from 'vitest';
import { streak, weekList } from '../journal/week.queries';
import { isoDate, addDays, type IsoDate } from '../kit/dates';
import { examplePath } from '../paths/path.example';
import { readinessFor } from '../readiness/readiness.queries';
import { standingOf } from '../position/standing.queries';
import { milestonesByWeek } from '../schedule/schedule.queries';
import { scheduleOf } from '../schedule/schedule';
import { slippedBy } from '../schedule/slip';
import { trailOf } from '../trail/trail.queries';
import { Plan } from './plan';
import { samplePlan } from './sample';

const today = isoDate('2026-11-24');
const sampleOn = (date: IsoDate): Plan => {
  let count = 0;
  return samplePlan(examplePath(), date, () => `id-${(count += 1)}`);
};

describe('the sample plan', () => {
  let plan: Plan;
  beforeAll(() => {
    plan = sampleOn(today);
  });

  it('is a sound plan, the same for the same day', () => {
    expect(Plan.safeParse(plan).success).toBe(true);
    expect(sampleOn(today)).toEqual(plan);
  });

  it('shows every state of a goal and most of a milestone', () => {
    const statuses = new Set(Object.values(plan.goals).map(({ status }) => status));
    expect([...statuses].toSorted()).toEqual(['done', 'dropped', 'in-progress', 'not-started', 'skipped']);
    const states = milestonesByWeek(plan, scheduleOf(plan, today), today).flatMap(({ milestones }) =>
      milestones.map(({ state }) => state),
    );
    expect(states).toEqual(expect.arrayContaining(['done', 'dropped', 'overdue', 'due-soon', 'waiting', 'on-track']));
    expect(states.length).toBeGreaterThanOrEqual(12);
  });

  it('has accepted dates, some of which have slipped and some hold', () => {
    const schedule = scheduleOf(plan, today);
    const open = Object.values(plan.milestones).filter(({ baseline }) => baseline !== null);
    const slipped = open.filter((milestone) => slippedBy(milestone, schedule.placements.get(milestone.id) ?? null) > 0);
    expect(slipped.length).toBeGreaterThan(1);
    expect(slipped.length).toBeLessThan(open.length);
  });

  it('has half a year of weeks with two missed, a holiday, and a streak', () => {
    const states = weekList(plan, today).map(({ state }) => state);
    expect(states).toHaveLength(26);
    expect(states.filter((state) => state === 'missed')).toHaveLength(2);
    expect(states.filter((state) => state === 'off')).toHaveLength(2);
    expect(streak(plan, today)).toBe(8);
  });

  it('stands part of the way up, with an arrival to show', () => {
    const standing = standingOf(plan);
    const share = standing ? readinessFor(plan, standing.target, today).share : 0;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(1);
    expect(trailOf(plan, scheduleOf(plan, today), today)?.arrival).not.toBeNull();
  });

  it('tells the same story on any day of a week and over a year’s edge', () => {
    for (let day = 0; day < 21; day += 1) {
      const date = addDays(isoDate('2026-12-20'), day);
      const states = weekList(sampleOn(date), date).map(({ state }) => state);
      expect(states.filter((state) => state === 'missed' || state === 'off')).toEqual(['missed', 'off', 'off', 'missed']);
      expect(states[0]).toBe('open');
    }
  });
});
