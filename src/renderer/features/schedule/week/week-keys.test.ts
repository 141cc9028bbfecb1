import { describe, expect, it } from 'vitest';
import { isoWeek } from '../../../../core/kit/dates';
import { weekAfterKey } from './week-keys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held,
});
const thisWeek = isoWeek('2026-W48');

describe('the keys of the week', () => {
  it('go on over the edge of a year with 53 weeks, and come back to this week', () => {
    expect(weekAfterKey(isoWeek('2026-W53'), press('n'), thisWeek)).toBe('2027-W01');
    expect(weekAfterKey(isoWeek('2027-W01'), press('p'), thisWeek)).toBe('2026-W53');
    expect(weekAfterKey(isoWeek('2027-W01'), press('t'), thisWeek)).toBe(thisWeek);
  });

  it('leave every other press alone', () => {
    expect(weekAfterKey(thisWeek, press('p', { altKey: true }), thisWeek)).toBeNull();
    expect(weekAfterKey(thisWeek, press('t', { ctrlKey: true }), thisWeek)).toBeNull();
    expect(weekAfterKey(thisWeek, press('Enter'), thisWeek)).toBeNull();
  });
});
