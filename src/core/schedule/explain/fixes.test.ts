import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { execute } from '../../commands/execute';
import { carriedOut, exampleContext, exampleToday as today } from '../../commands/execute.example';
import { raisedFrom } from '../../availability/raised-hours';
import { sharedHours } from '../../availability/shared-hours';
import { isoDate } from '../../kit/dates';
import { byId, exampleMilestone, examplePlan } from '../../plan/plan.example';
import { anyPlan, drawsForPlan } from '../any-plan.example';
import { scheduleOf } from '../schedule';
import { explanationOf } from './explain';
import { fixesFor } from './fixes';

/** Today is a Tuesday; there is an hour from Monday to Thursday and two on Saturday, six in all. */
const chain = examplePlan({
  milestones: byId(
    exampleMilestone('a', { title: 'Read', effort: 3 }),
    exampleMilestone('b', { title: 'Build', effort: 4, prerequisiteIds: ['a'], lagDays: { a: 2 }, due: isoDate('2026-11-30') }),
    exampleMilestone('other', { title: 'Course', effort: 2, pinnedOn: today }),
  ),
});

describe('why a milestone is late', () => {
  it('is its chain, link by link, where it would be late even alone', () => {
    const explanation = explanationOf(scheduleOf(chain, today), 'b');
    expect(explanation).toMatchObject({ because: 'chain', due: '2026-11-30', days: 3, end: '2026-12-03' });
    expect(explanation?.chain.map(({ title, lagDays, held }) => [title, lagDays, held])).toEqual([
      ['Read', 0, 'hours'], ['Build', 2, 'prerequisite'],
    ]);
  });

  it('is the weeks other work fills, where it would be in time alone', () => {
    const plan = examplePlan({
      milestones: byId(
        exampleMilestone('urgent', { title: 'Course', effort: 8, due: isoDate('2026-12-01'), priority: 'high' }),
        exampleMilestone('late', { title: 'Talk', effort: 3, due: isoDate('2026-12-03'), priority: 'low' }),
      ),
    });
    const explanation = explanationOf(scheduleOf(plan, today), 'late');
    expect(explanation).toMatchObject({ because: 'full-weeks', days: 2, end: '2026-12-05' });
    expect(explanation?.fullWeeks).toEqual([
      { week: '2026-W48', capacity: 6, planned: 5, others: [{ milestoneId: 'urgent', title: 'Course', hours: 5 }] },
      { week: '2026-W49', capacity: 6, planned: 6, others: [{ milestoneId: 'urgent', title: 'Course', hours: 3 }] },
    ]);
    expect(explanationOf(scheduleOf(plan, today), 'none')).toBeNull();
  });
});

describe('the fixes of a late milestone', () => {
  const fixes = fixesFor(chain, today, 'b');

  it('are more hours, less work and a later date, each as small as can be', () => {
    expect(fixes.map(({ kind }) => kind)).toEqual(['hours', 'scope', 'date']);
    const date = fixes.find(({ kind }) => kind === 'date');
    expect(date).toMatchObject({ date: '2026-12-03', days: 3, call: { name: 'milestone.edit' } });
  });

  it('do what they say when their command is carried out, and one step less does not', () => {
    for (const fix of fixes) {
      const result = execute(chain, fix.call, exampleContext());
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      expect(explanationOf(scheduleOf(result.value.plan, today), 'b')).toBeNull();
      expect(explanationOf(scheduleOf(fix.plan, today), 'b')).toBeNull();
    }
    const hours = fixes.find((fix) => fix.kind === 'hours')?.hours ?? 0;
    const extra = sharedHours([1, 1, 1, 1, 0, 2, 0], 6 + hours - 0.25).map((of, day) => of - ([1, 1, 1, 1, 0, 2, 0][day] ?? 0));
    const less = { ...chain.availability, ...raisedFrom(chain.availability, today, extra, () => 'x') };
    expect(explanationOf(scheduleOf({ ...chain, availability: less }, today), 'b')).not.toBeNull();
    const before = carriedOut(chain, 'milestone.edit', { id: 'b', changes: { due: isoDate('2026-12-02') } }).plan;
    expect(explanationOf(scheduleOf(before, today), 'b')).not.toBeNull();
  });

  it('are none for what is in time', () => {
    expect(fixesFor(chain, today, 'a')).toEqual([]);
  });

  it('help in any plan, by the command they name', () => {
    const draws = fc.array(fc.nat(9_999), { minLength: drawsForPlan, maxLength: drawsForPlan });
    fc.assert(
      fc.property(draws, (drawn) => {
        const plan = anyPlan(drawn);
        const late = scheduleOf(plan, today).findings.find(({ kind }) => kind === 'late');
        if (!late) return;
        expect(explanationOf(scheduleOf(plan, today), late.milestoneId)).not.toBeNull();
        for (const { call } of fixesFor(plan, today, late.milestoneId)) {
          const result = execute(plan, call, exampleContext());
          if (!result.ok) throw new Error(JSON.stringify(result.error));
          expect(explanationOf(scheduleOf(result.value.plan, today), late.milestoneId)).toBeNull();
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('hours shared over a week', () => {
  it('take from no weekday when there are more, and add up', () => {
    const week = fc.array(fc.integer({ min: 0, max: 20 }).map((count) => count / 4), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(week, fc.integer({ min: 0, max: 160 }), (like, quarters) => {
        const [some, more] = [sharedHours(like, quarters / 4), sharedHours(like, (quarters + 1) / 4)];
        expect(some.reduce((sum, hours) => sum + hours, 0)).toBe(Math.min(quarters / 4, 24 * (like.filter(Boolean).length || 7)));
        expect(some.every((hours, day) => hours <= (more[day] ?? 0))).toBe(true);
      }),
    );
    expect(sharedHours([1, 1, 1, 1, 0, 2, 0], 7)).toEqual([1.25, 1.25, 1.25, 1, 0, 2.25, 0]);
  });
});
