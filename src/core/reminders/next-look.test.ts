import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { minutesToNextLook } from './next-look';
import { noReminders } from './reminder';
import { isQuiet } from './reminders.queries';

const all = { ...noReminders, weeklyReview: true, dueSoon: true, atRisk: true };
const at = (today: string, time: string) => ({ today: isoDate(today), time });

describe('the next look for reminders', () => {
  it('never comes while nothing is wanted', () => expect(minutesToNextLook(noReminders, at('2026-11-24', '12:00'))).toBeNull());

  it('is when quiet hours end, also where the day ends in them', () => {
    expect(minutesToNextLook(all, at('2026-11-24', '22:00'))).toBe(600);
    expect(minutesToNextLook(all, at('2026-11-24', '12:00'))).toBe(1_200);
    expect(minutesToNextLook({ ...all, quietFrom: '00:00', quietTo: '00:00' }, at('2026-11-24', '12:00'))).toBe(720);
  });

  it('is when the weekly review comes up on Friday', () => {
    expect(minutesToNextLook(all, at('2026-11-27', '15:10'))).toBe(50);
    expect(minutesToNextLook({ ...all, weeklyReview: false }, at('2026-11-27', '15:10'))).toBe(1_010);
    expect(minutesToNextLook({ ...all, quietFrom: '15:00', quietTo: '18:00' }, at('2026-11-27', '14:00'))).toBe(240);
  });

  it('lies within a day and a half, at least a minute off, and never in quiet hours', () => {
    const minute = fc.integer({ min: 0, max: 1_439 });
    const written = (of: number): string => `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(minute, minute, minute, (now, from, to) => {
        const choice = { ...all, quietFrom: written(from), quietTo: written(to) };
        const wait = minutesToNextLook(choice, at('2026-11-27', written(now))) ?? 0;
        expect(wait >= 1 && wait <= 2_880).toBe(true);
        expect(isQuiet(choice, written((now + wait) % 1_440))).toBe(false);
      }),
    );
  });
});
