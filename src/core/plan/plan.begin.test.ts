import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../commands/command';
import { execute } from '../commands/execute';
import { addDays, isoDate, type Instant, type IsoDate } from '../kit/dates';
import { examplePath } from '../paths/path.example';
import type { Path } from '../paths/path';
import { scheduleOf } from '../schedule/schedule';
import { emptyPlan, Plan } from './plan';

const today = isoDate('2026-11-24');
const context = (): CommandContext => {
  let count = 0;
  return { now: '2026-11-24T08:00:00.000Z' as Instant, today, newId: () => `id-${(count += 1)}` };
};

interface Answers {
  readonly path?: Path;
  readonly from?: number;
  readonly to?: number;
  readonly date?: IsoDate;
  readonly hours?: number;
}

const begin = ({ path = examplePath(), from = 0, to = 1, date = isoDate('2028-06-30'), hours = 6 }: Answers) => {
  const payload = {
    name: 'Ada',
    path,
    currentLevelId: path.levels[from]?.id,
    targetLevelId: path.levels[to]?.id,
    targetDate: date,
    hoursPerWeek: hours,
  };
  return execute(emptyPlan('plan', today), { name: 'plan.begin', payload }, context());
};
const begun = (answers: Answers): Plan => {
  const result = begin(answers);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.plan;
};

describe('a plan that begins', () => {
  it('holds a goal for each category of the target level, with why, measure and date', () => {
    const goals = Object.values(begun({}).goals);
    expect(goals.map(({ title }) => title)).toEqual([
      'Responsibilities of Mid-Level: Design schemas at Mid-Level and one more',
      'Technical skills of Mid-Level: Advanced SQL at Mid-Level, Caching at Mid-Level and one more',
      'Tools of Mid-Level: Continuous integration at Mid-Level',
      'Soft skills of Mid-Level: Mentoring at Mid-Level and one more',
    ]);
    expect(goals[1]).toMatchObject({
      why: 'Mid-Level asks for these three things, and none of them is rated solid yet.',
      measures: [
        { kind: 'yes-no', title: 'All three expectations rated solid, each with a piece of evidence.', done: false },
        { kind: 'milestones' },
      ],
      deadline: '2028-06-30',
    });
  });

  it('learns what the stage of the target level teaches before it builds that level’s projects', () => {
    const milestones = Object.values(begun({}).milestones);
    const learning = milestones.filter(({ title }) => title.startsWith('Learn: ')).map(({ title }) => title);
    expect(learning).toEqual(expect.arrayContaining(['Learn: Architecture design', 'Learn: Team leadership']));
    expect(learning).not.toContain('Learn: Programming languages');
    const shop = milestones.find(({ title }) => title === 'Build: Shop with payments');
    expect(shop?.prerequisiteIds.length).toBe(3);
    expect(milestones.map(({ title }) => title)).not.toContain('Build: Task management API');
  });

  it('leaves no goal without a milestone', () => {
    const plan = begun({ to: 3 });
    const served = new Set(Object.values(plan.milestones).map(({ goalId }) => goalId));
    expect(Object.keys(plan.goals).filter((id) => !served.has(id))).toEqual([]);
  });

  it('works for a path without stages and projects, from the skills of the level', () => {
    const plan = begun({ path: { ...examplePath(), stages: [], projects: [] } });
    const titles = Object.values(plan.milestones).map(({ title }) => title);
    expect(titles).toContain('Learn: Technical, Advanced SQL at Mid-Level and Caching at Mid-Level');
    expect(titles).toContain('Practise: Design schemas at Mid-Level');
  });

  it('places everything before the date and in time, for any hours, date and pair of levels', () => {
    const levels = fc.tuple(fc.nat(3), fc.nat(3)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const hours = fc.integer({ min: 4, max: 80 }).map((quarters) => quarters / 4);
    const days = fc.integer({ min: 183, max: 1_461 });
    fc.assert(
      fc.property(levels, hours, days, ([from, to], hours, days) => {
        const date = addDays(today, days);
        const plan = begun({ from, to, hours, date });
        const { placements, findings } = scheduleOf(plan, today);
        expect(findings).toEqual([]);
        expect(placements.size).toBe(Object.keys(plan.milestones).length);
        for (const { end } of placements.values()) expect(end <= date).toBe(true);
        for (const { due } of Object.values(plan.milestones)) expect(due !== null && due <= date).toBe(true);
        expect(plan.availability.weekdayHours.reduce((sum, part) => sum + part, 0)).toBe(hours);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its due dates when the first months are taken already', () => {
    const blackout = { id: 'b', from: today, to: isoDate('2027-04-30'), label: 'Parental leave', uid: '' };
    const empty = emptyPlan('plan', today);
    const busy = { ...empty, availability: { ...empty.availability, blackouts: [blackout] } };
    const path = examplePath();
    const answers = {
      name: '', path, currentLevelId: 'example/junior', targetLevelId: 'example/mid-level',
      targetDate: '2027-12-31', hoursPerWeek: 6,
    };
    const result = execute(busy, { name: 'plan.begin', payload: answers }, context());
    expect(result.ok && scheduleOf(result.value.plan, today).findings).toEqual([]);
  });

  it('is a plan its own schema accepts', () => {
    expect(Plan.safeParse(begun({})).success).toBe(true);
  });
});

describe('answers that cannot be', () => {
  it('are refused: a date gone by, a target below today’s level, a level of another path, a second beginning', () => {
    expect(begin({ date: today })).toMatchObject({ ok: false, error: { type: 'refused' } });
    expect(begin({ from: 2, to: 1 })).toMatchObject({ ok: false, error: { type: 'refused' } });
    expect(begin({ to: 9 })).toMatchObject({ ok: false, error: { type: 'bad-payload' } });
    const path = examplePath();
    const again = { name: '', path, currentLevelId: 'x', targetLevelId: 'y', targetDate: '2030-01-01', hoursPerWeek: 1 };
    expect(execute(begun({}), { name: 'plan.begin', payload: again }, context())).toMatchObject({
      error: { reason: expect.stringContaining('begun already') },
    });
    expect(execute(emptyPlan('plan', today), { name: 'plan.begin', payload: again }, context())).toMatchObject({
      error: { type: 'not-found', noun: 'level' },
    });
  });
});
