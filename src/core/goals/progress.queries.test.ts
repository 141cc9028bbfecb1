import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOut, refusalOf } from '../commands/execute.example';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import type { Measure } from './measure';
import { measureShare, measureStanding, milestonesShare } from './measure.queries';
import { milestonesUncounted, progressOf } from './progress.queries';

const number = (from: number, to: number, now: number): Measure =>
  ({ kind: 'number', id: 'n', title: 'p95', unit: 'ms', from, to, now });
const yesNo = (done: boolean): Measure => ({ kind: 'yes-no', id: 'y', title: 'Signed', done });
const milestones: Measure = { kind: 'milestones', id: 'm' };
const work = [
  exampleMilestone('a', { goalId: 'goal', effort: 4, status: 'done' }),
  exampleMilestone('b', { goalId: 'goal', effort: 2 }),
  exampleMilestone('c', { goalId: 'goal', effort: 90, status: 'dropped' }),
];
const progress = (measures: Measure[], own = work) =>
  progressOf(examplePlan({ milestones: byId(...own) }), exampleGoal('goal', { measures }));

describe('the share of a measure', () => {
  it.each([
    [number(400, 200, 250), 0.75],
    [number(0, 4, 1), 0.25],
    [number(400, 200, 500), 0],
    [number(400, 200, 120), 1],
    [number(-10, 10, 0), 0.5],
    [yesNo(true), 1],
    [yesNo(false), 0],
    [milestones, 4 / 6],
  ])('of %o is %d', (measure, share) => {
    expect(measureShare(measure, work)).toBeCloseTo(share, 12);
  });

  it('counts milestones alike where none has an effort, and none as nothing', () => {
    expect(milestonesShare(work.map((milestone) => ({ ...milestone, effort: 0 })))).toBe(0.5);
    expect(milestonesShare([])).toBe(0);
  });

  it('says where it stands', () => {
    expect(measureStanding(number(400, 200, 250), work)).toBe('250 ms, on the way from 400 ms to 200 ms');
    expect([yesNo(true), yesNo(false), milestones].map((measure) => measureStanding(measure, work))).toEqual([
      'reached', 'not yet', '1 of 2 milestones done',
    ]);
  });
});

describe('the progress of a goal', () => {
  it('is the mean of its measures, and its milestones only count where a measure says so', () => {
    expect(progress([number(400, 200, 300), yesNo(true)])).toMatchObject({
      share: 0.75,
      rule: 'The mean of its 2 measures: a figure counts by the share of its way, yes or no counts whole or not at all.',
    });
    expect(progress([yesNo(false)])).toMatchObject({ share: 0, rule: expect.stringContaining('By its one measure') });
  });

  it('is that of its milestones without a measure, and unknown without either', () => {
    expect(progress([]).share).toBeCloseTo(4 / 6, 12);
    expect(progress([], work.slice(2))).toMatchObject({ share: null, rule: expect.stringContaining('nothing can be counted') });
  });

  it('tells where milestones do not move it', () => {
    const uncounted = (measures: Measure[], own = work) =>
      milestonesUncounted(examplePlan({ milestones: byId(...own) }), exampleGoal('goal', { measures }));
    expect(uncounted([yesNo(false)])).toBe(true);
    expect([uncounted([yesNo(false), milestones]), uncounted([]), uncounted([yesNo(false)], work.slice(2))]).toEqual([false, false, false]);
  });

  const figure = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  const anyMeasure = fc.oneof(
    fc.tuple(figure, figure, figure).map(([from, to, now]) => number(from, to, now)),
    fc.boolean().map(yesNo),
    fc.constant(milestones),
  );

  it('lies within 0 and 1 and does not depend on the order of the measures, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(anyMeasure, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), (measures, at) => {
        const { share } = progress(measures);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        const shuffled = measures
          .map((measure) => ({ measure, place: at.next().value ?? 0 }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ measure }) => measure);
        expect(progress(shuffled).share).toBe(share);
      }),
    );
  });
});

describe('recording a measure', () => {
  const plan = examplePlan({ goals: byId(exampleGoal('goal', { measures: [number(400, 200, 400), yesNo(false)] })) });

  it('moves the figure, says so, and refuses what the measure cannot be', () => {
    const moved = carriedOut(plan, 'goal.recordMeasure', { id: 'goal', measureId: 'n', now: 240 });
    expect(moved.label).toBe('Set “p95” to 240 ms');
    expect(moved.plan.goals['goal']?.measures[0]).toMatchObject({ now: 240 });
    expect(refusalOf(plan, 'goal.recordMeasure', { id: 'goal', measureId: 'n', now: true })).toMatchObject({ type: 'refused' });
    expect(refusalOf(plan, 'goal.recordMeasure', { id: 'goal', measureId: 'x', now: 1 })).toMatchObject({ type: 'not-found' });
  });

  it('refuses a figure that is to end where it begins', () => {
    const { kind, title, unit, from } = { kind: 'number', title: 'p95', unit: 'ms', from: 1 } as const;
    const measures = [{ kind, title, unit, from, to: 1, now: 1 }];
    expect(refusalOf(plan, 'goal.edit', { id: 'goal', changes: { measures } })).toMatchObject({ type: 'bad-payload' });
  });
});
