import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../../../../core/commands/execute.example';
import { isoWeek } from '../../../../core/kit/dates';
import { byId, exampleMilestone, examplePlan } from '../../../../core/plan/plan.example';
import { scheduleOf } from '../../../../core/schedule/schedule';
import { daysOfOwnWeek } from './own-week';

const plan = examplePlan({ milestones: byId(exampleMilestone('a', { effort: 9 })) });
const daysFrom = (start: 'monday' | 'sunday' | 'saturday') =>
  daysOfOwnWeek(plan, scheduleOf(plan, today), isoWeek('2026-W53'), today, start).map(({ on }) => on);

describe('a week of the schedule', () => {
  it('begins on the day the person chose, under the key of the ISO week', () => {
    expect([daysFrom('monday')[0], daysFrom('monday').at(-1)]).toEqual(['2026-12-28', '2027-01-03']);
    expect([daysFrom('sunday')[0], daysFrom('sunday').at(-1)]).toEqual(['2026-12-27', '2027-01-02']);
    expect([daysFrom('saturday')[0], daysFrom('saturday').at(-1)]).toEqual(['2026-12-26', '2027-01-01']);
    expect(daysFrom('saturday')).toHaveLength(7);
  });
});
