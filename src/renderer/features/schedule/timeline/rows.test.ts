import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../../../../core/commands/execute.example';
import { addDays } from '../../../../core/kit/dates';
import { byId, exampleMilestone, examplePlan } from '../../../../core/plan/plan.example';
import { scheduleOf } from '../../../../core/schedule/schedule';
import { rowsOf } from './rows';

const plan = examplePlan({
  milestones: byId(
    exampleMilestone('late', { title: 'Later', effort: 1, pinnedOn: addDays(today, 14) }),
    exampleMilestone('soon', { title: 'Soon', effort: 1, pinnedOn: today, baseline: { start: addDays(today, -3), end: addDays(today, -2) } }),
    exampleMilestone('done', { status: 'done' }),
  ),
});

describe('the rows of the timeline', () => {
  const rows = rowsOf(plan, scheduleOf(plan, today), today, 'goal');

  it('are the open milestones under the head of their group, the first to begin on top', () => {
    expect(rows.all.map((row) => (row.kind === 'group' ? row.title : row.id))).toEqual(['Without a goal', 'soon', 'late']);
    expect(rows.bars.map(({ row }) => row)).toEqual([1, 2]);
    expect(rows.last - rows.first).toBe(14);
  });

  it('know how far the end has slipped behind the accepted one', () => {
    expect(rows.byId.get('soon')?.slippedBy).toBe(2);
    expect(rows.byId.get('late')?.slippedBy).toBe(0);
  });
});
