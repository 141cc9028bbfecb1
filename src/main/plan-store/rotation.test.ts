import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, weekOf } from '../../core/kit/dates';
import { expired, type Generation } from './rotation';

const first = isoDate('2016-01-04');
const generation = (sequence: number, day: number, count = 100): Generation => ({
  sequence,
  day: addDays(first, day),
  count,
});

/** Backups taken one after the other, the old ones let go each time, as it is in use. */
const keptAfter = (all: readonly Generation[]): Generation[] =>
  all.reduce<Generation[]>((kept, next) => {
    const now = [...kept, next];
    const gone = new Set(expired(now));
    return now.filter((item) => !gone.has(item));
  }, []);

const daily = (days: number, perDay: number): Generation[] =>
  Array.from({ length: days * perDay }, (_, index) => generation(index, Math.floor(index / perDay)));

describe('the rotation of backups', () => {
  const tenYears = keptAfter(daily(3_650, 4));

  it('keeps three of today and the last of each of seven days', () => {
    const days = tenYears.map(({ day }) => day).reverse();
    const today = days[0];
    expect(days.filter((day) => day === today)).toHaveLength(3);
    expect([...new Set(days)].slice(0, 7)).toEqual(
      Array.from({ length: 7 }, (_, back) => addDays(first, 3_649 - back)),
    );
  });

  it('keeps the last of each of twelve weeks', () => {
    const weeks = new Set(tenYears.map(({ day }) => weekOf(day)));
    const last = Array.from({ length: 12 }, (_, back) => weekOf(addDays(first, 3_649 - 7 * back)));
    expect(last.filter((week) => !weeks.has(week))).toEqual([]);
  });

  it('keeps one of every month for ever, and little more', () => {
    const months = new Set(daily(3_650, 1).map(({ day }) => day.slice(0, 7)));
    expect(new Set(tenYears.map(({ day }) => day.slice(0, 7)))).toEqual(months);
    expect(tenYears.length).toBeLessThan(months.size + 3 + 7 + 12 + 1);
  });

  it('never lets go of the newest, whatever the clock says', () => {
    const days = fc.array(fc.integer({ min: 0, max: 8_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(days, (list) => {
        const kept = keptAfter(list.map((day, index) => generation(index, day)));
        expect(kept.at(-1)?.sequence).toBe(list.length - 1);
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(3, list.length) > 0 ? 1 : 0);
      }),
    );
  });

  it.each([
    ['back a year', -365],
    ['forward ten', 3_650],
  ])('keeps every month of before when the clock goes %s', (_, jump) => {
    const before = daily(1_000, 1);
    const months = new Set(before.map(({ day }) => day.slice(0, 7)));
    const after = Array.from({ length: 40 }, (_item, index) => generation(1_000 + index, 999 + jump + index));
    const kept = keptAfter([...before, ...after]).filter(({ sequence }) => sequence < 1_000);
    expect(new Set(kept.map(({ day }) => day.slice(0, 7)))).toEqual(months);
  });

  it('keeps the plan that was followed by one of less than half its size', () => {
    const all = [
      ...daily(3, 10).map((item) => ({ ...item, count: 500 })),
      ...Array.from({ length: 200 }, (_, index) => generation(30 + index, 3 + index, 40)),
    ];
    expect(keptAfter(all).some(({ sequence }) => sequence === 29)).toBe(true);
  });
});
