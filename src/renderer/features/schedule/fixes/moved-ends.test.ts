import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../../../../core/commands/execute.example';
import { addDays } from '../../../../core/kit/dates';
import { byId, exampleMilestone, examplePlan } from '../../../../core/plan/plan.example';
import { scheduleOf } from '../../../../core/schedule/schedule';
import { movedEnds } from './moved-ends';

describe('what a change moves', () => {
  it('is every milestone that ends on another day, and no other', () => {
    const stays = exampleMilestone('stays', { effort: 1, pinnedOn: today });
    const plan = examplePlan({ milestones: byId(stays, exampleMilestone('moves', { effort: 1, pinnedOn: addDays(today, 1) })) });
    const changed = examplePlan({ milestones: byId(stays, exampleMilestone('moves', { effort: 1, pinnedOn: addDays(today, 2) })) });
    const moves = movedEnds(plan, scheduleOf(plan, today), scheduleOf(changed, today));
    expect(moves).toMatchObject([{ id: 'moves', before: addDays(today, 1), after: addDays(today, 2) }]);
  });
});
