import { describe, expect, it } from 'vitest';
import { newContact } from '../../../../core/contacts/contact';
import { newGoal } from '../../../../core/goals/goal';
import { isoDate } from '../../../../core/kit/dates';
import { newMilestone } from '../../../../core/milestones/milestone';
import { examplePath } from '../../../../core/paths/path.example';
import { emptyPlan } from '../../../../core/plan/plan';
import { scheduleOf } from '../../../../core/schedule/schedule';
import { followUpsWaiting, waitingFor } from './waiting.queries';

const today = isoDate('2026-11-24');
const path = examplePath();
const levelId = path.levels[1]?.id ?? '';
const late = isoDate('2026-11-01');

describe('what waits for a person', () => {
  it('is every milestone and open goal that is overdue, the oldest first', () => {
    const empty = emptyPlan('plan', today);
    const plan = {
      ...empty,
      paths: { [path.id]: path },
      availability: { ...empty.availability, weekdayHours: [0, 0, 0, 0, 0, 0, 0] },
      goals: {
        g: { ...newGoal('g', 'Cache', levelId, today), deadline: late },
        d: { ...newGoal('d', 'Done', levelId, today), deadline: late, status: 'done' as const },
        t: { ...newGoal('t', 'Today', levelId, today), deadline: today },
      },
      milestones: { m: { ...newMilestone('m', 'Read', today), due: isoDate('2026-10-01') } },
    };
    const waiting = waitingFor(plan, scheduleOf(plan, today), today, String);
    expect(waiting.filter(({ overdueSince }) => overdueSince !== null).map(({ screen, sentence }) => [screen, sentence])).toEqual([
      ['schedule', 'Read'],
      ['goals', 'Goal: Cache'],
    ]);
  });

  it('is every follow-up of today or before, which leads to the contact', () => {
    const contacts = {
      a: { ...newContact('a', 'Ana'), followUpOn: today },
      b: { ...newContact('b', 'Bo'), followUpOn: late },
      c: { ...newContact('c', 'Cleo'), followUpOn: isoDate('2026-11-25') },
    };
    expect(followUpsWaiting({ ...emptyPlan('plan', today), contacts }, today)).toEqual([
      { screen: 'people', id: 'b', overdueSince: late, sentence: 'Follow up with Bo' },
      { screen: 'people', id: 'a', overdueSince: null, sentence: 'Follow up with Ana today' },
    ]);
  });
});
