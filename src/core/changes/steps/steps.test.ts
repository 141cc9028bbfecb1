import { describe, expect, it } from 'vitest';
import { newLevel, type Activity, type Level, type PayBand } from '../../paths/path';
import { familyOf } from './activity-families';
import { activityShifts } from './activity-shift';
import { payStep } from './pay-step';
import { yearsStep } from './years-step';

const activity = (text: string, from: number | null, to = from): Activity => ({
  id: text,
  text,
  share: from === null || to === null ? null : { from, to },
});
const level = (given: Partial<Level>): Level => ({ ...newLevel('level', 'Level'), ...given });
const band = (from: number, to: number | null, given: Partial<PayBand> = {}): PayBand => ({
  kind: 'unstated',
  currency: 'USD',
  from,
  to,
  openEnd: false,
  per: 'year',
  note: '',
  ...given,
});

describe('the family of an activity', () => {
  it('is the one most of whose words it holds, the one named first where two hold as many', () => {
    expect(familyOf('Talks, writing and communities outside')).toBe('Outside the company');
    expect(familyOf('Learning and documentation')).toBe('Learning');
    expect(familyOf('Performance optimization and monitoring')).toBe('Running what is in production');
    expect(familyOf('Cross-team collaboration')).toBe('Work across teams');
    expect(familyOf('Feeding the office cat')).toBeNull();
  });
});

describe('the shift of time', () => {
  it('is told in points by family, a family that only one level names counting as 0 at the other', () => {
    const shifts = activityShifts(
      level({
        activities: [
          activity('Implementing features', 40),
          activity('Writing code', 10),
          activity('Learning', 20),
        ],
      }),
      level({ activities: [activity('Architecture', 30), activity('Building features', 30)] }),
    );
    expect(shifts).toMatchObject([
      {
        family: 'Building',
        from: { from: 50, to: 50 },
        to: { from: 30, to: 30 },
        shift: { from: -20, to: -20 },
      },
      { family: 'Design and planning', from: { from: 0, to: 0 }, shift: { from: 30, to: 30 } },
      { family: 'Learning', to: { from: 0, to: 0 }, shift: { from: -20, to: -20 } },
    ]);
  });

  it('keeps ranges as ranges: 15-20 % to 30 % is 10 to 15 points', () => {
    const [shift] = activityShifts(
      level({ activities: [activity('Code reviews', 15, 20)] }),
      level({ activities: [activity('Mentoring', 30)] }),
    );
    expect(shift?.shift).toEqual({ from: 10, to: 15 });
  });

  it('works nothing out where a share is missing', () => {
    const shifts = activityShifts(
      level({ activities: [activity('Stand-ups', null), activity('Learning', 20)] }),
      level({ activities: [activity('Work across teams', 20)] }),
    );
    expect(shifts).toMatchObject([
      { family: 'Learning', shift: { from: -20, to: -20 } },
      { family: 'Work across teams', from: null, to: { from: 20, to: 20 }, shift: null },
    ]);
    expect(activityShifts(level({}), level({ activities: [activity('Learning', 5)] }))).toMatchObject([
      { shift: null },
    ]);
  });
});

describe('the step in pay', () => {
  it('is the rise of both ends, and the percent of the lower', () => {
    const step = payStep(level({ pay: band(100_000, 140_000) }), level({ pay: band(140_000, 200_000) }));
    expect(step).toMatchObject({ kind: 'step', lower: 40_000, upper: 60_000, percent: 40 });
  });

  it('has no upper end where a band has none, and no percent from nothing', () => {
    expect(payStep(level({ pay: band(0, null) }), level({ pay: band(140_000, 200_000) }))).toMatchObject({
      upper: null,
      percent: null,
    });
  });

  it('is not worked out between currencies, periods or kinds, but between base pay where only that agrees', () => {
    const pay = band(1_000, 2_000);
    const because = (other: Partial<PayBand>) =>
      payStep(level({ pay }), level({ pay: { ...pay, ...other } }));
    expect(because({ currency: 'EUR' })).toMatchObject({ kind: 'not-comparable', because: 'currency' });
    expect(because({ per: 'hour' })).toMatchObject({ kind: 'not-comparable', because: 'period' });
    expect(because({ kind: 'base' })).toMatchObject({ kind: 'not-comparable', because: 'kind' });
    const base = { basePay: band(500, 600, { kind: 'base' }) };
    const total = { pay: band(1_000, 2_000, { kind: 'total' }) };
    expect(payStep(level({ pay, ...base }), level({ ...total, ...base }))).toMatchObject({
      kind: 'step',
      lower: 0,
    });
  });

  it('says which level names none', () => {
    expect(payStep(level({}), level({ pay: band(1, 2) }))).toEqual({ kind: 'missing', at: 'from' });
    expect(payStep(level({}), level({}))).toEqual({ kind: 'missing', at: 'both' });
  });
});

describe('the step in years', () => {
  it('counts from where one band begins to where the other does', () => {
    expect(
      yearsStep(level({ years: { from: 2, to: 4 } }), level({ years: { from: 4, to: null } })),
    ).toMatchObject({ later: 2 });
    expect(yearsStep(level({ years: { from: 2, to: 4 } }), level({}))).toEqual({ kind: 'missing', at: 'to' });
  });
});
