import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../core/kit/dates';
import { byId, exampleMilestone } from '../../../../core/plan/plan.example';
import { allOrNone, extendedTo, noChoice, toggled } from './choice';
import { shiftEdits } from './shift-edits';

const order = ['a', 'b', 'c', 'd'];
const ids = ({ chosen }: { readonly chosen: ReadonlySet<string> }): string[] => [...chosen].toSorted();

describe('choosing several', () => {
  it('takes one and lets it go', () => {
    expect(ids(toggled(noChoice, 'b'))).toEqual(['b']);
    expect(ids(toggled(toggled(noChoice, 'b'), 'b'))).toEqual([]);
  });

  it('takes a range from the last one touched, either way, and keeps what was chosen', () => {
    expect(ids(extendedTo(toggled(noChoice, 'b'), 'd', order))).toEqual(['b', 'c', 'd']);
    expect(ids(extendedTo(toggled(toggled(noChoice, 'd'), 'c'), 'a', order))).toEqual(order);
    expect(ids(extendedTo(noChoice, 'c', order))).toEqual(['c']);
    expect(ids(extendedTo({ chosen: new Set(), anchor: 'gone' }, 'c', order))).toEqual(['c']);
  });

  it('takes all, and none where all are taken', () => {
    expect(ids(allOrNone(toggled(noChoice, 'b'), order))).toEqual(order);
    expect(ids(allOrNone(allOrNone(noChoice, order), order))).toEqual([]);
  });
});

describe('the edits of a shift', () => {
  it('are those of the milestones with a date of their own; the others are counted', () => {
    const milestones = byId(exampleMilestone('a', { due: isoDate('2027-01-30') }), exampleMilestone('b'));
    expect(shiftEdits(milestones, ['a', 'b'], 2)).toEqual({
      edits: [{ id: 'a', changes: { start: null, due: '2027-02-01', pinnedOn: null } }],
      without: 1,
    });
  });
});
