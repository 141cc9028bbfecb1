import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatches } from '../../kit/patches';
import { carriedOut, exampleToday as today } from '../../commands/execute.example';
import { addDays, isoDate } from '../../kit/dates';
import { byId, exampleMilestone, examplePlan } from '../../plan/plan.example';
import { anyPlan, drawsForPlan } from '../any-plan.example';
import { replanOf } from './replan';

const draws = fc.array(fc.nat(9_999), { minLength: drawsForPlan, maxLength: drawsForPlan });
const baseline = { start: isoDate('2026-11-16'), end: isoDate('2026-11-19') };

describe('a re-plan', () => {
  it('names what moved with before and after, what is new, and nothing that is as accepted', () => {
    const plan = examplePlan({
      milestones: byId(
        exampleMilestone('kept', { effort: 1, due: today, baseline: { start: today, end: today } }),
        exampleMilestone('missed', { due: addDays(today, 3), baseline }),
        exampleMilestone('new'),
        exampleMilestone('done', { status: 'done', baseline }),
      ),
    });
    expect(replanOf(plan, today)).toMatchObject([
      { milestoneId: 'missed', kind: 'later', before: baseline, after: { start: '2026-11-25', end: '2026-11-26' }, byDays: 7 },
      { milestoneId: 'new', kind: 'new', before: null, after: { start: '2026-11-28', end: '2026-11-28' } },
    ]);
  });

  it('does not call it a move that work already begun goes on', () => {
    const logged = [{ id: 'l', on: isoDate('2026-11-23'), hours: 1 }];
    const begun = exampleMilestone('a', { logged, baseline: { start: isoDate('2026-11-23'), end: today } });
    expect(replanOf(examplePlan({ milestones: byId(begun) }), today)).toEqual([]);
  });

  it('lets a passed pin go when it is accepted', () => {
    const plan = examplePlan({ milestones: byId(exampleMilestone('a', { pinnedOn: isoDate('2026-11-20') })) });
    expect(replanOf(plan, today)).toMatchObject([{ kind: 'pin-passed', after: { start: today, end: '2026-11-25' } }]);
    const accepted = carriedOut(plan, 'schedule.accept', { ids: ['a'] }).plan;
    expect(accepted.milestones['a']).toMatchObject({ pinnedOn: null, baseline: { start: today, end: '2026-11-25' } });
  });

  it('says that there is no room any more, and takes that as accepted too', () => {
    const idle = { ...examplePlan().availability, weekdayHours: [0, 0, 0, 0, 0, 0, 0] };
    const plan = examplePlan({ availability: idle, milestones: byId(exampleMilestone('a', { baseline })) });
    expect(replanOf(plan, today)).toMatchObject([{ kind: 'no-room', before: baseline, after: null }]);
    expect(replanOf(carriedOut(plan, 'schedule.accept', { ids: ['a'] }).plan, today)).toEqual([]);
  });

  it('changes nothing more when it is accepted again, leaves what was refused, and is undone exactly', () => {
    fc.assert(
      fc.property(draws, fc.infiniteStream(fc.boolean()), (drawn, coins) => {
        const plan = anyPlan(drawn);
        const items = replanOf(plan, today).map(({ milestoneId }) => milestoneId);
        const ids = items.filter(() => coins.next().value);
        if (ids.length === 0) return;
        const once = carriedOut(plan, 'schedule.accept', { ids });
        expect(applyPatches(once.plan, [...once.inverse])).toEqual(plan);
        for (const [id, milestone] of Object.entries(plan.milestones)) {
          if (!ids.includes(id)) expect(once.plan.milestones[id]).toBe(milestone);
        }
        expect(carriedOut(once.plan, 'schedule.accept', { ids }).patches).toEqual([]);
        if (ids.length === items.length) expect(replanOf(once.plan, today)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
