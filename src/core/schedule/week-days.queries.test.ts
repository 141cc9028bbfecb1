import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import { addDays, isoDate, isoWeek } from '../kit/dates';
import { byId, exampleMilestone, examplePlan } from '../plan/plan.example';
import { scheduleOf } from './schedule';
import { daysOfWeek } from './week-days.queries';

const event = (id: string, starts: string, milestoneId: string | null = null) => ({
  id, title: id, on: addDays(today, 1), starts, minutes: 30, milestoneId, uid: '', note: '',
});
const plan = examplePlan({
  milestones: byId(
    exampleMilestone('a', { effort: 4, logged: [{ id: 'l', on: addDays(today, -1), hours: 1.5 }] }),
    exampleMilestone('due', { effort: 1, due: isoDate('2026-11-27') }),
    exampleMilestone('done', { status: 'done', due: isoDate('2026-11-27') }),
  ),
  events: byId(event('Late talk', '20:00'), event('Early talk', '07:30'), event('Course', '18:00', 'a')),
});

describe('the days of a week', () => {
  const days = daysOfWeek(plan, scheduleOf(plan, today), isoWeek('2026-W48'), today);

  it('are seven from Monday on with the hours of each', () => {
    expect(days.map(({ on }) => on)).toEqual(Array.from({ length: 7 }, (_, at) => addDays(isoDate('2026-11-23'), at)));
    expect(days.map(({ capacity }) => capacity)).toEqual([1, 1, 1, 1, 0, 2, 0]);
  });

  it('have what was logged on days gone by and what is planned from today on', () => {
    const said = days.map(({ work }) => work.map(({ milestone, hours, isLogged }) => `${milestone.id} ${hours}${isLogged ? ' logged' : ''}`));
    expect(said[0]).toEqual(['a 1.5 logged']);
    expect(said[1]).toEqual(['due 1']);
    expect(said.flat().filter((words) => words.startsWith('a ') && !words.endsWith('logged')).length).toBeGreaterThan(1);
  });

  it('have events by their time, and count those of a milestone once', () => {
    expect(days[2]?.events.map(({ id }) => id)).toEqual(['Early talk', 'Course', 'Late talk']);
    const planned = days[2]?.work.reduce((hours, work) => hours + work.hours, 0) ?? 0;
    expect(days[2]?.taken).toBe(planned + 1);
  });

  it('have what is due and still open on its day', () => {
    expect(days[4]?.due.map(({ milestone: { id } }) => id)).toEqual(['due']);
  });

  it('say of time off what it is called', () => {
    const away = {
      ...plan,
      availability: {
        ...plan.availability,
        daysOff: [addDays(today, 1)],
        blackouts: [{ id: 'b', from: addDays(today, 2), to: addDays(today, 3), label: 'By the sea', uid: '' }],
      },
    };
    const off = daysOfWeek(away, scheduleOf(away, today), isoWeek('2026-W48'), today).map((day) => day.off);
    expect(off).toEqual([null, null, '', 'By the sea', 'By the sea', null, null]);
  });
});
