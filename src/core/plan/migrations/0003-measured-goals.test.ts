import { describe, expect, it } from 'vitest';
import { measuredGoals } from './0003-measured-goals';

const before = (goal: object, milestones: object = {}) => ({
  name: 'kept',
  goals: { a: { id: 'a', status: 'in-progress', finishedOn: null, ...goal } },
  milestones,
});

describe('a goal of before', () => {
  it('keeps what was written as its measure as one that is yes or no', () => {
    expect(measuredGoals.migrate(before({ measure: ' Two talks\ngiven ' }))).toEqual({
      name: 'kept',
      milestones: {},
      goals: {
        a: {
          id: 'a', status: 'in-progress', finishedOn: null, prerequisiteIds: [], evidenceIds: [], originId: null, history: [],
          measures: [{ kind: 'yes-no', id: 'measure-1', title: 'Two talks\ngiven', done: false }],
        },
      },
    });
  });

  it('is moved by its milestones beside that measure, and by them alone without one', () => {
    const milestones = { m: { goalId: 'a' }, n: { goalId: null } };
    expect(measuredGoals.migrate(before({ measure: 'Two talks' }, milestones))).toMatchObject({
      goals: { a: { measures: [{ kind: 'yes-no' }, { kind: 'milestones', id: 'measure-2' }] } },
    });
    expect(measuredGoals.migrate(before({ measure: '' }, milestones))).toMatchObject({ goals: { a: { measures: [] } } });
  });

  it('has no measure where none was written, and a history where the day of being done is known', () => {
    expect(measuredGoals.migrate(before({ measure: ' ', status: 'done', finishedOn: '2026-01-01' }))).toMatchObject({
      goals: { a: { measures: [], history: [{ on: '2026-01-01', status: 'done', because: '' }] } },
    });
  });
});
