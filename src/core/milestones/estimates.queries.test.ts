import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { byId, exampleMilestone } from '../plan/plan.example';
import { estimatesOf } from './estimates.queries';

const done = (id: string, day: number, effort: number, hours: number) => {
  const on = isoDate(`2026-11-${String(day).padStart(2, '0')}`);
  return exampleMilestone(id, { effort, status: 'done', finishedOn: on, logged: hours === 0 ? [] : [{ id: 'l', on, hours }] });
};

describe('estimates beside what it took', () => {
  it('are those of finished milestones with hours, in the order of their ends', () => {
    const open = exampleMilestone('open', { logged: [{ id: 'l', on: isoDate('2026-11-03'), hours: 1 }] });
    const milestones = byId(done('b', 9, 4, 6), done('a', 2, 4, 4), done('no hours', 3, 4, 0), open);
    expect(estimatesOf({ milestones }).map(({ milestoneId, estimated, actual, ratio }) => [milestoneId, estimated, actual, ratio])).toEqual([
      ['a', 4, 4, 1], ['b', 4, 6, 1.5],
    ]);
  });

  it('have a trend that one outlier does not move', () => {
    const milestones = byId(done('a', 1, 1, 1), done('b', 2, 1, 1.2), done('c', 3, 1, 9), done('d', 4, 1, 1), done('e', 5, 1, 1.1), done('f', 6, 1, 1));
    expect(estimatesOf({ milestones }).map(({ trend }) => trend)).toEqual([1, 1.1, 1.2, 1.1, 1.1, 1.1]);
  });
});
