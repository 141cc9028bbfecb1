import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../../../../core/commands/execute.example';
import { dateInWords } from '../../../../core/kit/date-words';
import { addDays } from '../../../../core/kit/dates';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../../../../core/plan/plan.example';
import { whatIf } from '../../../../core/schedule/forecast/scenario';
import type { WhatIf } from '../../../../core/schedule/forecast/what-if';
import { comparison } from './comparison';

const words = { date: dateInWords, hours: (hours: number) => `${hours} h` };
const plan = examplePlan({
  goals: byId(exampleGoal('a'), exampleGoal('b')),
  milestones: byId(
    exampleMilestone('m', { goalId: 'a', effort: 12, due: addDays(today, 9) }),
    exampleMilestone('n', { goalId: 'b', effort: 30 }),
  ),
});

const compared = (changes: WhatIf) => {
  const { today: now, changed } = whatIf(plan, today, changes, { runs: 50 });
  return new Map(comparison(now, changed, words).flatMap(({ rows }) => rows).map((row) => [row.label, row]));
};

describe('what stands beside today’s plan', () => {
  it('says for more hours what comes earlier, in words', () => {
    const rows = compared({ hoursPerWeek: 12 });
    expect(rows.get('Hours a week')).toMatchObject({ today: '6 h', changed: '12 h', change: '6 h more', tone: 'same' });
    expect(rows.get('Planned to be done')).toMatchObject({ tone: 'better' });
    expect(rows.get('Planned to be done')?.change).toMatch(/earlier$/);
    expect(rows.get('Goal b')?.tone).toBe('better');
  });

  it('says for a goal that is left out, and for one more', () => {
    const more = { title: 'Speak', levelId: 'example/mid-level', hours: 40, deadline: null };
    const rows = compared({ dropGoalIds: ['a'], addGoals: [more] });
    expect(rows.get('Goal a')?.changed).toBe('Left out');
    expect(rows.get('Speak')).toMatchObject({ today: 'Not planned', change: 'New' });
    expect(rows.get('Open milestones')).toMatchObject({ today: '2', changed: '2', change: '' });
  });

  it('says whether an earlier date for the target still holds, without judging the date itself', () => {
    const rows = compared({ targetDate: addDays(today, 7) });
    expect(rows.get('Your date')).toMatchObject({ tone: 'same' });
    expect(rows.get('Your date holds in four of five runs')).toMatchObject({ today: 'Yes', changed: 'No', tone: 'worse' });
  });

  it('shows no change where nothing was changed', () => {
    expect([...compared({}).values()].every(({ change, tone }) => change === '' && tone === 'same')).toBe(true);
  });
});
