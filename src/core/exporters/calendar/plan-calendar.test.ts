import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOut, exampleContext, exampleToday } from '../../commands/execute.example';
import { newContact } from '../../contacts/contact';
import { addDays, isoDate, type IsoDate } from '../../kit/dates';
import { newMilestone } from '../../milestones/milestone';
import { examplePath } from '../../paths/path.example';
import { emptyPlan, type Plan } from '../../plan/plan';
import { samplePlan } from '../../plan/sample';
import { usualCalendarChoice, type CalendarChoice } from './calendar-choice';
import { planCalendar } from './plan-calendar';
import { readBackTwice } from './read-back.example';

const everything: CalendarChoice = {
  ...usualCalendarChoice,
  parts: ['milestones', 'deadlines', 'events', 'imported-events', 'weekly-review', 'follow-ups'],
};

const calendarOf = (plan: Plan, choice: CalendarChoice = everything, today: IsoDate = exampleToday, edits = 7): string => {
  const made = planCalendar(plan, choice, { today, now: exampleContext().now, edits });
  if (!made.ok) throw new Error(made.error.type);
  return made.value;
};

const sample = (): Plan => samplePlan(examplePath(), exampleToday, exampleContext().newId);

const eventsOf = (text: string) => readBackTwice(text)[0];
const planWith = (changes: Partial<Plan>): Plan => ({ ...emptyPlan('plan', exampleToday), ...changes });
const event = (on: string, starts: string, minutes: number) => ({
  events: { e: { id: 'e', title: 'Course; part 1, really', on: isoDate(on), starts, minutes, milestoneId: null, uid: '', note: '' } },
});

describe('the calendar of a plan', () => {
  it('is read the same by two parsers', () => {
    const plan = carriedOut(sample(), 'event.add', { title: 'Talk', on: isoDate('2027-03-28'), starts: '23:30', minutes: 90 }).plan;
    const [one, other] = readBackTwice(calendarOf(plan));
    expect(one.length).toBeGreaterThan(10);
    expect(other).toEqual(one);
  });

  it('is read the same by two parsers whatever the titles and dates are', () => {
    const titles = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).map((text) => text.replace(/\s+/g, ' ').trim() || 'x');
    fc.assert(
      fc.property(fc.array(fc.tuple(titles, fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 1_440 })), { minLength: 1, maxLength: 5 }), (all) => {
        const events = Object.fromEntries(all.map(([title, day, at, minutes], index) => {
          const starts = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
          return [`e${index}`, { id: `e${index}`, title, on: addDays(exampleToday, day), starts, minutes, milestoneId: null, uid: '', note: '' }];
        }));
        const [one, other] = readBackTwice(calendarOf(planWith({ events }), usualCalendarChoice));
        expect(one.map(({ start }) => start)).toEqual(all.map(([, day], index) => `${addDays(exampleToday, day)}T${events[`e${index}`]?.starts}`));
        expect(other.map(({ start, end, uid }) => [start, end, uid])).toEqual(one.map(({ start, end, uid }) => [start, end, uid]));
      }),
      { numRuns: 50 },
    );
  });

  it('names whom to follow up with on the day, where that was chosen, and never what was noted', () => {
    const contact = { ...newContact('c', 'Mira Voss'), followUpOn: isoDate('2026-12-01'), notes: 'Secret' };
    const plan = planWith({ contacts: { c: contact, d: newContact('d', 'Ana Duarte') } });
    expect(eventsOf(calendarOf(plan, { ...everything, parts: ['follow-ups'] }))).toMatchObject([
      { summary: 'Follow up with Mira Voss', start: '2026-12-01' },
    ]);
    expect(calendarOf(plan)).not.toContain('Secret');
    expect(planCalendar(plan, usualCalendarChoice, { today: exampleToday, now: exampleContext().now, edits: 1 }).ok).toBe(false);
  });

  it('keeps the names of its events through edits, while the number of their edition grows', () => {
    const plan = planWith({ milestones: { m: { ...newMilestone('m', 'Read a book', exampleToday), due: isoDate('2026-12-20') } } });
    const before = eventsOf(calendarOf(plan, everything, exampleToday, 7));
    const later = carriedOut(plan, 'milestone.edit', { id: 'm', changes: { due: isoDate('2027-01-10') } }).plan;
    const after = eventsOf(calendarOf(later, everything, exampleToday, 8));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(before.map(({ sequence }) => sequence)).toEqual(before.map(() => '7'));
    expect(after.map(({ sequence }) => sequence)).toEqual(after.map(() => '8'));
    expect(after.find(({ uid }) => uid.startsWith('deadline-m@'))).toMatchObject({ start: '2027-01-10', end: '2027-01-11' });
  });

  it('shows work as one stretch, or on the days that have hours', () => {
    const plan = planWith({ milestones: { m: { ...newMilestone('m', 'Read a book', exampleToday), effort: 4 } } });
    const stretch = calendarOf(plan, { ...everything, parts: ['milestones'] });
    expect(eventsOf(stretch)).toMatchObject([{ start: '2026-11-24', end: '2026-11-29' }]);
    const days = calendarOf(plan, { ...everything, parts: ['milestones'], milestonesAs: 'days' });
    expect(eventsOf(days)).toMatchObject([{ start: '2026-11-24', end: '2026-11-25' }]);
    expect(days).toContain('RDATE;VALUE=DATE:20261125,20261126,20261128\r\n');
  });

  it('writes times of the wall clock without a zone, also where clocks change and past midnight', () => {
    const text = calendarOf(planWith(event('2027-03-28', '02:30', 60)));
    expect(text).toContain('DTSTART:20270328T023000\r\nDTEND:20270328T033000\r\n');
    expect(text).not.toMatch(/TZID|VTIMEZONE/);
    expect(calendarOf(planWith(event('2026-12-31', '23:30', 90)))).toContain('DTEND:20270101T010000\r\n');
    expect(calendarOf(planWith(event('2028-02-28', '12:00', 1_440)))).toContain('DTEND:20280229T120000\r\n');
  });

  it('begins the weekly review in this week, also in week 53', () => {
    const review = (today: string, weekday: number) =>
      calendarOf(planWith({}), { ...everything, review: { weekday, starts: '18:00' } }, isoDate(today));
    expect(review('2027-01-01', 7)).toContain('DTSTART:20270103T180000\r\nDTEND:20270103T183000\r\nRRULE:FREQ=WEEKLY\r\n');
    expect(review('2027-01-01', 1)).toContain('DTSTART:20261228T180000\r\n');
  });

  it('holds only what was chosen, and says so where that is nothing', () => {
    const kinds = (parts: CalendarChoice['parts']) =>
      new Set(eventsOf(calendarOf(sample(), { ...everything, parts })).map(({ uid }) => uid.split('-')[0]));
    expect(kinds(['milestones'])).toEqual(new Set(['milestone']));
    expect(kinds(['deadlines'])).toEqual(new Set(['deadline', 'goal']));
    expect(kinds(['weekly-review'])).toEqual(new Set(['weekly']));
    const edition = { today: exampleToday, now: exampleContext().now, edits: 0 };
    expect(planCalendar(planWith({}), usualCalendarChoice, edition)).toEqual({ ok: false, error: { type: 'nothing' } });
  });

  it('never holds notes, links, pay, offers or the negotiation', () => {
    const secret = 'SECRET-4711';
    const marked: unknown = JSON.parse(JSON.stringify(sample()), (key, value: unknown) =>
      typeof value === 'string' && ['note', 'notes', 'link', 'why', 'company', 'text', 'employer', 'label', 'because'].includes(key) ? secret : value,
    );
    const plan = marked as Plan;
    expect(JSON.stringify(plan)).toContain(secret);
    const text = calendarOf(plan);
    expect(text).not.toContain(secret);
    const allowed = /^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|X-WR-CALNAME|UID|DTSTAMP|SEQUENCE|SUMMARY|DESCRIPTION|DTSTART|DTEND|RDATE|RRULE|TRANSP)[:;]/;
    expect(text.replaceAll('\r\n ', '').split('\r\n').filter((line) => line !== '' && !allowed.test(line))).toEqual([]);
  });
});
