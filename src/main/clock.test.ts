import { afterEach, describe, expect, it, vi } from 'vitest';
import { isoDate } from '../core/kit/dates';
import { newMilestone } from '../core/milestones/milestone';
import { emptyPlan } from '../core/plan/plan';
import { scheduleOf } from '../core/schedule/schedule';
import { timeOfDay, today } from './clock';

const home = process.env['TZ'];
const travelTo = (zone: string | undefined): void => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
};

afterEach(() => {
  vi.useRealTimers();
  travelTo(home);
});

describe('the clock of a person who travels', () => {
  it('has the calendar date and the time of day of the place', () => {
    vi.useFakeTimers({ now: new Date('2026-12-31T11:30:00Z') });
    const there = (zone: string): string[] => {
      travelTo(zone);
      return [today(), timeOfDay()];
    };
    expect(there('Pacific/Kiritimati')).toEqual(['2027-01-01', '01:30']);
    expect(there('America/Los_Angeles')).toEqual(['2026-12-31', '03:30']);
    expect(there('UTC')).toEqual(['2026-12-31', '11:30']);
  });

  it('changes no date of the schedule, nor does the end of summer time', () => {
    const first = isoDate('2026-10-20');
    const plan = { ...emptyPlan('plan', first), milestones: { a: { ...newMilestone('a', 'A', first), effort: 20 } } };
    const placed = (zone: string) => {
      travelTo(zone);
      return [...scheduleOf(plan, first).placements.values()];
    };
    const expected = placed('UTC');
    for (const zone of ['Pacific/Kiritimati', 'America/Sao_Paulo', 'Europe/Berlin', 'Australia/Lord_Howe']) {
      expect(placed(zone)).toEqual(expected);
    }
  });
});
