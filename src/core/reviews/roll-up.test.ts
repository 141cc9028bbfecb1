import { describe, expect, it } from 'vitest';
import { newContact } from '../contacts/contact';
import { isoDate } from '../kit/dates';
import { reviewPeriod } from './period';
import { rollUp } from './roll-up';
import { reviewedPlan } from './roll-up.example';

const today = isoDate('2026-11-24');
const quarter = rollUp(reviewedPlan, reviewPeriod('2026-Q4'), today);

describe('the roll-up of a quarter that runs', () => {
  it('looks at its weeks by Thursday, from the first to today’s', () => {
    expect([quarter.weeks[0], quarter.weeks.at(-1), quarter.weeks.length]).toEqual([
      '2026-W40',
      '2026-W48',
      9,
    ]);
    expect(quarter.written).toEqual(['2026-W40', '2026-W44', '2026-W45', '2026-W46', '2026-W47']);
    expect(quarter.missed).toEqual(['2026-W41', '2026-W42', '2026-W43']);
    expect(quarter.until).toBe('2026-11-24');
  });

  it('adds up hours by activity against the target level, and hours of learning by their days', () => {
    // 5 h, 5 h and 10 h of 20 h are 25, 25 and 50 percent; the level has 20, 15 and 45, and 20 for incidents.
    expect(quarter.journalHours).toBe(20);
    expect(quarter.activities.map(({ text, percent, gap }) => [text, percent, gap])).toEqual([
      ['Architecture', 25, 5],
      ['Feature work', 50, 5],
      ['Reviews', 25, 10],
      ['Incidents', 0, -20],
    ]);
    expect(quarter.worked.map(({ milestone, hours }) => [milestone.id, hours])).toEqual([
      ['open', 4],
      ['in-time', 2],
    ]);
    expect(quarter.learningHours).toBe(6);
  });

  it('names what was finished, what slipped and what was promised for a day', () => {
    expect(quarter.finished.map(({ id }) => id)).toEqual(['in-time', 'late']);
    expect(quarter.slipped.map(({ id }) => id)).toEqual(['late', 'open']);
    expect(quarter.deadlines.map(({ id, state }) => [id, state])).toEqual([
      ['in-time', 'met'],
      ['late', 'missed'],
      ['goal', 'met'],
      ['open', 'missed'],
      ['ahead', 'open'],
    ]);
  });

  it('names who was met and what was practised on its days, up to the day looked at', () => {
    const on = (day: string) => ({ id: day, on: isoDate(day), note: '', went: 'good' as const });
    const days = ['2026-09-30', '2026-10-01', '2026-11-24', '2026-11-25'].map(on);
    const plan = {
      ...reviewedPlan,
      contacts: {
        c: { ...newContact('c', 'Mira Voss'), meetings: days },
        d: { ...newContact('d', 'Bo'), meetings: days.slice(0, 1) },
      },
      practice: { q: { done: false, note: '', attempts: days } },
    };
    const { met, practised } = rollUp(plan, reviewPeriod('2026-Q4'), today);
    expect(met.map(({ contact }) => contact.name)).toEqual(['Mira Voss']);
    expect(met[0]?.meetings.map(({ id }) => id)).toEqual(['2026-10-01', '2026-11-24']);
    expect(practised[0]?.attempts.map(({ id }) => id)).toEqual(['2026-10-01', '2026-11-24']);
  });

  it('counts an intention that was carried on once, and as kept when it was ticked in the end', () => {
    expect(quarter.intentions).toEqual([
      { text: 'Write the plan', week: '2026-W45', kept: true },
      { text: 'Call Ada', week: '2026-W45', kept: false },
    ]);
  });

  it('groups evidence of its days by expectation, and keeps what supports none', () => {
    expect(quarter.proof.total).toBe(2);
    expect(
      quarter.proof.byExpectation.map(({ expectation, evidence }) => [
        expectation.text,
        evidence.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Advanced SQL at Mid-Level', ['cache']],
      ['Caching at Mid-Level', ['cache']],
    ]);
    expect(quarter.proof.others.map(({ id }) => id)).toEqual(['talk']);
    expect(quarter.stories.map(({ id }) => id)).toEqual(['story']);
  });

  it('tells moved ratings from those that stood before it', () => {
    expect(
      quarter.ratings.map(({ expectation, before, after, on }) => [expectation.text, before, after, on]),
    ).toEqual([['Advanced SQL at Mid-Level', 'growing', 'solid', '2026-10-01']]);
    expect(quarter.readiness).toMatchObject({ before: { met: 1, proven: 1 }, after: { met: 2, proven: 2 } });
  });

  it('says where mood tends: 2, 3, 3, 4, 4 rises by 4 less 2.5', () => {
    expect(quarter.mood).toMatchObject({ mean: 3.2, change: 1.5, direction: 'rising' });
    expect(quarter.energy).toMatchObject({ mean: 2, change: null, direction: 'unknown' });
  });
});

describe('the roll-up of a period that is over', () => {
  it('is the same on every later day', () => {
    const november = reviewPeriod('2026-11');
    const [soon, long] = ['2026-12-01', '2031-05-05'].map((day) =>
      rollUp(reviewedPlan, november, isoDate(day)),
    );
    expect(soon).toEqual(long);
  });

  it('takes in the last day of its year', () => {
    const year = rollUp(reviewedPlan, reviewPeriod('2026'), isoDate('2027-03-01'));
    expect(year.weeks.at(-1)).toBe('2026-W53');
    expect(year.ratings.map(({ on }) => on)).toContain('2026-12-31');
  });

  it('holds nothing before the plan began', () => {
    expect(rollUp(reviewedPlan, reviewPeriod('2025'), today)).toMatchObject({
      weeks: [],
      missed: [],
      journalHours: 0,
    });
  });
});
