import { describe, expect, it } from 'vitest';
import { carriedOut, refusalOf } from '../../commands/execute.example';
import { isoWeek, type Instant, type IsoWeek } from '../../kit/dates';
import { newWeek } from '../../journal/week';
import type { Plan } from '../../plan/plan';
import { examplePlan } from '../../plan/plan.example';
import { harvestLines, lostLines } from './harvest.queries';

const past = isoWeek('2026-W46');
const thisWeek = isoWeek('2026-W48');
const page = (week: IsoWeek, wins: string) => ({
  [week]: { ...newWeek(week, '2026-11-20T08:00:00Z' as Instant), answers: { wins, stuck: 'Slept badly' } },
});
const line = 'Cut the p95 of search from 840 to 12 ms';
const plan: Plan = examplePlan({ weeks: { ...page(past, `- ${line}\n- ${line}`), ...page(thisWeek, line) } });

describe('harvesting a line', () => {
  const { plan: harvested, label } = carriedOut(plan, 'evidence.harvest', { week: past, line });

  it('makes private evidence of it with its figure, dated on the Friday of a past week', () => {
    expect(label).toBe(`Harvest evidence “${line}”`);
    expect(harvested.evidence['new-1']).toMatchObject({
      title: line,
      on: '2026-11-13',
      week: past,
      line,
      audience: 'private',
      figure: { from: 840, to: 12, unit: 'ms' },
      expectationIds: [],
    });
  });

  it('is dated today in this week, and takes what else is given', () => {
    const given = { title: 'Search is fast', expectationIds: ['example/mid-level/caching'] };
    const piece = carriedOut(plan, 'evidence.harvest', { week: thisWeek, line, given }).plan.evidence[
      'new-1'
    ];
    expect(piece).toMatchObject({ ...given, on: '2026-11-24', line });
  });

  it('happens once, and only to a line that is there', () => {
    expect(refusalOf(harvested, 'evidence.harvest', { week: past, line })).toMatchObject({
      reason: 'That line is evidence already.',
    });
    expect(refusalOf(plan, 'evidence.harvest', { week: past, line: 'Other' })).toMatchObject({
      type: 'refused',
    });
    expect(refusalOf(plan, 'evidence.harvest', { week: isoWeek('2026-W01'), line })).toMatchObject({
      type: 'refused',
    });
  });

  it('shows on the page, each line once', () => {
    expect(
      harvestLines(harvested, past).map(({ promptId, lines }) => [
        promptId,
        lines.map(({ text, evidence }) => [text, evidence?.id ?? null]),
      ]),
    ).toEqual([
      ['wins', [[line, 'new-1']]],
      ['stuck', [['Slept badly', null]]],
    ]);
    expect(harvestLines(plan, isoWeek('2026-W01'))).toEqual([]);
  });

  it('leaves the evidence to be seen where its line is taken away', () => {
    const emptied = carriedOut(harvested, 'week.write', { week: past, promptId: 'wins', text: '' }).plan;
    expect(lostLines(emptied, past).map(({ id }) => id)).toEqual(['new-1']);
    expect(lostLines(harvested, past)).toEqual([]);
  });
});
