import { describe, expect, it } from 'vitest';
import { newGoal } from '../goals/goal';
import { isoDate } from '../kit/dates';
import { newMilestone } from '../milestones/milestone';
import { findLevel } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import { growthFor, type Growth } from './growth';
import { planFor, type SharedFact } from './reader-plan';
import { reviewedPlan } from './roll-up.example';

const today = isoDate('2026-11-24');
const level = findLevel(reviewedPlan, 'example/mid-level')?.level;
const [first, second, third] = level?.expectations ?? [];
if (!level || !first || !second || !third) throw new Error('the example level has three expectations');

const goal = (id: string, changes: Partial<Plan['goals'][string]>): Plan['goals'] => ({
  [id]: { ...newGoal(id, `Goal ${id}`, level.id, today), why: 'a private why', ...changes },
});
const milestone = (
  id: string,
  due: string,
  changes: Partial<Plan['milestones'][string]> = {},
): Plan['milestones'] => ({
  [id]: { ...newMilestone(id, `Milestone ${id}`, today), due: isoDate(due), ...changes },
});

const plan: Plan = {
  ...reviewedPlan,
  ratings: { [second.id]: [{ on: today, value: 'growing' }], [third.id]: [{ on: today, value: 'solid' }] },
  goals: {
    ...goal('late', { status: 'in-progress', deadline: isoDate('2027-09-01') }),
    ...goal('soon', { status: 'in-progress', deadline: isoDate('2027-01-01'), expectationIds: [first.id] }),
    ...goal('idle', { deadline: isoDate('2026-12-01') }),
    ...goal('gone', { status: 'dropped', droppedBecause: 'a private reason' }),
  },
  milestones: {
    ...milestone('b', '2027-01-10'),
    ...milestone('a', '2026-11-01'),
    ...milestone('far', '2027-06-01'),
    ...milestone('done', '2026-12-01', { status: 'done' }),
  },
};
const growthOf = (shared: readonly SharedFact[]): Growth =>
  growthFor(planFor(plan, 'manager', shared), level, today);

describe('what to grow in', () => {
  it('is what a goal works on, then what is growing, then the rest, and nothing that is met', () => {
    const { focus } = growthFor(plan, level, today);
    expect(focus.slice(0, 2).map(({ expectation }) => expectation.id)).toEqual([first.id, second.id]);
    expect(focus).toHaveLength(level.expectations.length - 1);
    expect(focus[0]?.goal?.title).toBe('Goal soon');
  });

  it('has open goals with those in progress first, and open milestones of the next quarter', () => {
    const { goals, milestones } = growthFor(plan, level, today);
    expect(goals.map(({ id }) => id)).toEqual(['soon', 'late', 'idle']);
    expect(milestones.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('holds neither goals nor milestones for a manager unless they were ticked', () => {
    expect(growthOf([])).toMatchObject({ goals: [], milestones: [] });
    expect(growthOf(['milestones'])).toMatchObject({ goals: [], milestones: [{ id: 'a' }, { id: 'b' }] });
  });

  it('never holds why a goal matters or was dropped', () => {
    expect(JSON.stringify(growthOf(['goals', 'milestones']))).not.toContain('private');
  });

  it('shows a manager only evidence marked for one', () => {
    const own = growthFor(plan, level, today).evidence;
    const shown = growthOf([]).evidence;
    expect(shown.length).toBeLessThan(own.length);
    expect(shown.every(({ audience }) => audience !== 'private')).toBe(true);
  });
});
