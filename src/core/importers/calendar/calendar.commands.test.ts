import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday } from '../../commands/execute.example';
import { isoDate } from '../../kit/dates';
import { applyPatches } from '../../kit/patches';
import { emptyPlan } from '../../plan/plan';
import { calendarNews } from './calendar.queries';

const plan = emptyPlan('plan', exampleToday);
const holiday = { uid: 'h', label: 'Holiday', from: isoDate('2026-12-24'), to: isoDate('2027-01-02') };
const course = { uid: 'c', title: 'Course', on: isoDate('2026-12-01'), starts: '18:30', minutes: 90 };
const both = { days: [holiday], events: [course] };

describe('bringing in a calendar', () => {
  it('adds time off and events, and is one step to undo', () => {
    const { plan: next, inverse, label } = carriedOut(plan, 'calendar.bringIn', both);
    expect(label).toBe('Bring in 2 entries of a calendar');
    expect(next.availability.blackouts).toEqual([{ id: 'new-1', ...holiday }]);
    expect(Object.values(next.events)).toEqual([{ id: 'new-2', milestoneId: null, note: '', ...course }]);
    expect(applyPatches(next, [...inverse])).toEqual(plan);
  });

  it('brings what is there up to date, keeping its id and what was written to it, and doubles nothing', () => {
    const first = carriedOut(plan, 'calendar.bringIn', both).plan;
    const noted = carriedOut(first, 'event.edit', { id: 'new-2', changes: { note: 'Room 4' } }).plan;
    const moved = { days: [{ ...holiday, to: isoDate('2027-01-05') }], events: [{ ...course, on: isoDate('2026-12-02') }] };
    expect([...calendarNews(noted, moved).values()]).toEqual(['changed', 'changed']);
    const next = carriedOut(noted, 'calendar.bringIn', moved).plan;
    expect(next.availability.blackouts).toEqual([{ id: 'new-1', ...holiday, to: '2027-01-05' }]);
    expect(Object.values(next.events)).toEqual([{ id: 'new-2', milestoneId: null, note: 'Room 4', ...course, on: '2026-12-02' }]);
    expect([...calendarNews(next, moved).values()]).toEqual(['same', 'same']);
    expect(carriedOut(next, 'calendar.bringIn', moved).patches).toEqual([]);
  });

  it('leaves time off and events made by hand alone, and turns a day that got a time into an event', () => {
    const byHand = carriedOut(plan, 'availability.addBlackout', { from: holiday.from, to: holiday.to, label: 'Mine' }).plan;
    const next = carriedOut(carriedOut(byHand, 'calendar.bringIn', both).plan, 'calendar.bringIn', { days: [], events: [{ ...course, uid: 'h' }] }).plan;
    expect(next.availability.blackouts.map(({ label }) => label)).toEqual(['Mine']);
    expect(Object.values(next.events).map(({ uid }) => uid).toSorted()).toEqual(['c', 'h']);
  });
});
