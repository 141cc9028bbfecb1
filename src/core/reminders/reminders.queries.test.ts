import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWeek } from '../journal/week';
import { addDays, isoDate, isoWeek, type Instant } from '../kit/dates';
import { byId, exampleMilestone, examplePlan } from '../plan/plan.example';
import { noReminders, type ReminderChoice } from './reminder';
import { isQuiet, remindersNow } from './reminders.queries';

const tuesday = isoDate('2026-11-24');
const all: ReminderChoice = { ...noReminders, weeklyReview: true, dueSoon: true, atRisk: true };
const nothing: ReadonlySet<string> = new Set();
const at = (today: string, time = '17:00') => ({ today: isoDate(today), time });
const kinds = (...asked: Parameters<typeof remindersNow>) => remindersNow(...asked).map(({ kind }) => kind);

describe('what is said now', () => {
  const plan = examplePlan({
    milestones: byId(
      exampleMilestone('near', { due: addDays(tuesday, 5) }),
      exampleMilestone('far', { due: addDays(tuesday, 8) }),
      exampleMilestone('past', { due: addDays(tuesday, -1) }),
      exampleMilestone('done', { due: tuesday, status: 'done', finishedOn: tuesday }),
    ),
  });

  it('is nothing unless it was chosen', () => {
    expect(remindersNow(plan, at('2026-11-27'), noReminders, nothing)).toEqual([]);
  });

  it('is what is due within seven days, once', () => {
    const [reminder, ...more] = remindersNow(plan, at('2026-11-24'), all, nothing);
    expect(more).toEqual([]);
    expect(reminder).toMatchObject({ kind: 'due-soon', title: 'Due in five days', place: 'schedule' });
    expect(reminder?.body).toBe('“Milestone near” is due on 29 November 2026.');
    expect(remindersNow(plan, at('2026-11-24'), all, new Set(reminder?.keys))).toEqual([]);
  });

  it('puts many into one, and says a milestone again only when its date moved', () => {
    const many = (days: number) => examplePlan({
      milestones: byId(...[1, 2, 3, 4, 5].map((one) => exampleMilestone(`m${one}`, { effort: 0.25, due: addDays(tuesday, days) }))),
    });
    const [reminder] = remindersNow(many(6), at('2026-11-24'), all, nothing);
    expect(reminder?.title).toBe('Five milestones due within a week');
    expect(reminder?.body).toBe('“Milestone m1”, “Milestone m2”, “Milestone m3” and two others.');
    const said = new Set(reminder?.keys);
    expect(kinds(many(6), at('2026-11-25'), all, said)).toEqual([]);
    expect(kinds(many(7), at('2026-11-25'), all, said)).toEqual(['due-soon']);
  });

  it('is a date that the schedule cannot keep, with both dates', () => {
    const hopeless = examplePlan({ milestones: byId(exampleMilestone('big', { effort: 90, due: addDays(tuesday, 20) })) });
    const [reminder] = remindersNow(hopeless, at('2026-11-24'), all, nothing);
    expect(reminder).toMatchObject({ kind: 'at-risk', title: 'A date is at risk' });
    expect(reminder?.body).toMatch(/planned to end on .* 2027, after 14 December 2026\.$/);
    expect(remindersNow(hopeless, at('2026-11-24'), all, new Set(reminder?.keys))).toEqual([]);
  });
});

describe('the weekly review', () => {
  const plan = examplePlan();

  it('comes up from Friday afternoon until the week ends, also at the edge of a year', () => {
    expect(kinds(plan, at('2026-11-26'), all, nothing)).toEqual([]);
    expect(kinds(plan, at('2026-11-27', '15:59'), all, nothing)).toEqual([]);
    expect(kinds(plan, at('2026-11-27', '16:00'), all, nothing)).toEqual(['weekly-review']);
    expect(kinds(plan, at('2026-11-29', '09:00'), all, nothing)).toEqual(['weekly-review']);
    expect(remindersNow(plan, at('2027-01-01'), all, nothing)[0]?.keys).toEqual(['plan week 2026-W53']);
  });

  it('is not asked for once it was done, nor twice, nor when the clock goes back', () => {
    const week = isoWeek('2026-W48');
    const page = { ...newWeek(week, '2026-11-27T18:00:00Z' as Instant), reviewedAt: '2026-11-27T18:00:00Z' as Instant };
    expect(kinds({ ...plan, weeks: { [week]: page } }, at('2026-11-28'), all, nothing)).toEqual([]);
    const said = new Set(['plan week 2026-W48']);
    expect(kinds(plan, at('2026-11-28'), all, said)).toEqual([]);
    expect(kinds(plan, at('2026-11-20'), all, said)).toEqual([]);
    expect(kinds(plan, at('2025-11-28'), all, said)).toEqual([]);
    expect(kinds(plan, at('2026-12-04'), all, said)).toEqual(['weekly-review']);
    expect(kinds({ ...plan, id: 'another' }, at('2026-11-28'), all, said)).toEqual(['weekly-review']);
  });
});

describe('quiet hours', () => {
  const quiet = (quietFrom: string, quietTo: string, ...times: readonly string[]) =>
    times.map((time) => isQuiet({ quietFrom, quietTo }, time));

  it('may go over midnight, within a day, or be none', () => {
    expect(quiet('21:00', '08:00', '20:59', '21:00', '00:00', '07:59', '08:00')).toEqual([false, true, true, true, false]);
    expect(quiet('09:00', '17:00', '08:59', '09:00', '17:00')).toEqual([false, true, false]);
    expect(quiet('08:00', '08:00', '07:59', '08:00')).toEqual([false, false]);
  });

  it('put off what falls into them', () => {
    const plan = examplePlan();
    expect(kinds(plan, at('2026-11-27', '22:00'), all, nothing)).toEqual([]);
    expect(kinds(plan, at('2026-11-28', '08:00'), all, nothing)).toEqual(['weekly-review']);
  });

  it('never say anything twice, whatever the clock does', () => {
    const plan = examplePlan({
      milestones: byId(exampleMilestone('a', { due: addDays(tuesday, 5) }), exampleMilestone('b', { effort: 80, due: addDays(tuesday, 9) })),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -400, max: 400 }), fc.nat(23)), { maxLength: 40 }), (looks) => {
        const said = new Set<string>();
        for (const [days, hour] of looks) {
          const time = `${String(hour).padStart(2, '0')}:00`;
          for (const { keys } of remindersNow(plan, { today: addDays(tuesday, days), time }, all, said)) {
            expect(isQuiet(all, time)).toBe(false);
            expect(keys.some((key) => said.has(key))).toBe(false);
            for (const key of keys) said.add(key);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
