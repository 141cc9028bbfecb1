import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday as today } from '../commands/execute.example';
import { isoDate, isoWeek, type Instant, type IsoWeek } from '../kit/dates';
import { examplePlan } from '../plan/plan.example';
import type { Plan } from '../plan/plan';
import { isWritten, journalYears, streak, weekList, weekOrEmpty, weekState } from './week.queries';
import { newWeek, type Week } from './week';

const page = (week: IsoWeek, given: Partial<Week> = {}): Week => ({
  ...newWeek(week, '2026-11-20T08:00:00Z' as Instant),
  answers: { wins: 'Shipped' },
  ...given,
});
/** The plan begins in week 45; today lies in week 48. */
const planWith = (...weeks: readonly string[]): Plan =>
  examplePlan({ weeks: Object.fromEntries(weeks.map((week) => [week, page(isoWeek(week))])) });
const states = (plan: Plan): string[] => weekList(plan, today).map(({ week, state }) => `${week} ${state}`);

describe('the list of weeks', () => {
  it('runs from this week back to the one the plan was made in', () => {
    expect(states(planWith('2026-W46'))).toEqual([
      '2026-W48 open',
      '2026-W47 missed',
      '2026-W46 written',
      '2026-W45 missed',
    ]);
  });

  it('reaches further back where older weeks were written', () => {
    expect(states(planWith('2026-W43')).at(-1)).toBe('2026-W43 written');
  });

  it('calls a week off when time off covers all its days with hours', () => {
    const plan = planWith('2026-W45');
    const blackout = { id: 'b', from: isoDate('2026-11-16'), to: isoDate('2026-11-21'), label: '', uid: '' };
    const off = { ...plan, availability: { ...plan.availability, blackouts: [blackout] } };
    expect(states(off)).toContain('2026-W47 off');
    const shorter = { ...blackout, to: isoDate('2026-11-20') };
    expect(states({ ...off, availability: { ...off.availability, blackouts: [shorter] } })).toContain(
      '2026-W47 missed',
    );
  });

  it('shows the first words in the order of the prompts', () => {
    const answers = { own: 'Last', learned: 'A retry needs a limit', wins: '  ' };
    const plan = examplePlan({ weeks: { [isoWeek('2026-W48')]: page(isoWeek('2026-W48'), { answers }) } });
    expect(weekList(plan, today)[0]?.first).toBe('A retry needs a limit');
  });
});

describe('the list of one year', () => {
  it('keeps the days of January that belong to the old year’s last week there', () => {
    const at = isoDate('2027-01-14');
    expect(weekList(planWith(), at, 2026)[0]?.week).toBe('2026-W53');
    expect(weekList(planWith(), at, 2027).map(({ week }) => week)).toEqual(['2027-W02', '2027-W01']);
    expect(weekState(planWith(), isoWeek('2026-W53'), isoDate('2027-01-03'))).toBe('open');
    expect(weekState(planWith(), isoWeek('2026-W53'), isoDate('2027-01-04'))).toBe('missed');
    expect(journalYears(planWith('2024-W50'), at)).toEqual([2027, 2026, 2025, 2024]);
  });
});

describe('the streak', () => {
  it('counts written weeks up to a missed one, with this week still open', () => {
    expect(streak(planWith('2026-W45', '2026-W46', '2026-W47'), today)).toBe(3);
    expect(streak(planWith('2026-W46', '2026-W47', '2026-W48'), today)).toBe(3);
    expect(streak(planWith('2026-W45', '2026-W46'), today)).toBe(0);
  });

  it('forgives a planned break', () => {
    const plan = planWith('2026-W45', '2026-W47');
    const blackout = { id: 'b', from: isoDate('2026-11-09'), to: isoDate('2026-11-15'), label: '', uid: '' };
    expect(streak({ ...plan, availability: { ...plan.availability, blackouts: [blackout] } }, today)).toBe(2);
  });
});

describe('a page', () => {
  it('is written once it holds words, hours or a mood', () => {
    const week = isoWeek('2026-W48');
    expect(isWritten(undefined)).toBe(false);
    expect(isWritten(weekOrEmpty(examplePlan(), week))).toBe(false);
    expect(isWritten(page(week, { answers: { wins: ' \n' } }))).toBe(false);
    expect(isWritten(page(week, { answers: {}, mood: 1 }))).toBe(true);
    expect(isWritten(page(week, { answers: {}, hours: { x: 1 } }))).toBe(true);
  });

  it('is made by the first words and remembers when', () => {
    const week = isoWeek('2026-W53');
    const { plan } = carriedOut(examplePlan(), 'week.write', { week, promptId: 'wins', text: 'Snow' });
    expect(weekOrEmpty(plan, week)).toMatchObject({
      answers: { wins: 'Snow' },
      writtenAt: '2026-11-24T08:00:00.000Z',
    });
    const hours = carriedOut(plan, 'week.setHours', { week, activityId: 'x', hours: 3 }).plan;
    expect(
      carriedOut(hours, 'week.setHours', { week, activityId: 'x', hours: 0 }).plan.weeks[week]?.hours,
    ).toEqual({});
  });
});
