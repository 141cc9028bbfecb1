import { expect, it } from 'vitest';
import { isoDate } from '../../../../core/kit/dates';
import { timeOffAhead } from './time-off';

it('lists days off and stretches together, the earliest first, without what is over', () => {
  const [past, today, day, from, to] = ['2026-11-02', '2026-11-24', '2026-12-07', '2026-11-20', '2026-11-24'].map(isoDate);
  if (!past || !today || !day || !from || !to) throw new Error('Five dates are written above.');
  const stretch = { id: 'b', from, to, label: 'Move', uid: '' };
  const over = { ...stretch, id: 'over', from: past, to: past };
  expect(timeOffAhead({ daysOff: [past, day], blackouts: [over, stretch] }, today)).toEqual([
    { kind: 'stretch', id: 'b', from, to, label: 'Move' },
    { kind: 'day', on: day },
  ]);
});
