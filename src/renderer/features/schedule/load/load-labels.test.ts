import { describe, expect, it } from 'vitest';
import { addWeeks, isoWeek } from '../../../../core/kit/dates';
import type { LoadWeek } from '../../../../core/schedule/load.queries';
import { labelStep, monthsNamed, weeksWithHours } from './load-labels';

const weeksOf = (...excess: readonly number[]): LoadWeek[] =>
  excess.map((over, at) => ({ week: addWeeks(isoWeek('2026-W48'), at), capacity: 6, planned: 6, displaced: over, excess: over }));

describe('the words at the columns of the load', () => {
  it('stand at every week where there is room, and at every second or third where there is not', () => {
    expect([labelStep(1_200, 26), labelStep(900, 26), labelStep(600, 26), labelStep(400, 26)]).toEqual([1, 2, 2, 3]);
    expect([labelStep(600, 4), labelStep(0, 26), labelStep(600, 0)]).toEqual([1, 1, 1]);
  });

  it('say the hours of over-full weeks first, and never of two weeks too near each other', () => {
    expect([...weeksWithHours(weeksOf(0, 0, 0, 0, 0), 2)]).toEqual([0, 2, 4]);
    expect([...weeksWithHours(weeksOf(0, 3, 0, 0, 0, 0), 2)]).toEqual([1, 4]);
    expect([...weeksWithHours(weeksOf(0, 3, 2, 0), 1)]).toEqual([1, 2, 0, 3]);
  });

  it('name a month where it begins, not one that ends before its name does', () => {
    expect([...monthsNamed(['11', '12', '12', '12', '01'], 2)]).toEqual([1, 4]);
    expect([...monthsNamed(['11', '12', '12', '12', '01'], 1)]).toEqual([0, 1, 4]);
  });
});
