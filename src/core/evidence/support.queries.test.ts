import { describe, expect, it } from 'vitest';
import { carriedOut, refusalOf } from '../commands/execute.example';
import { isoDate, isoWeek, type Instant } from '../kit/dates';
import { newWeek } from '../journal/week';
import type { Plan } from '../plan/plan';
import { byId, exampleGoal, examplePlan } from '../plan/plan.example';
import { newStory } from '../stories/story.prefill';
import { newEvidence } from './evidence';
import { evidenceFor } from './evidence.queries';
import { unsupportedEvidence } from './support.queries';

const week = isoWeek('2026-W47');
const on = isoDate('2026-11-20');
const from = (id: string, line: string) => ({
  ...newEvidence(id, line, on),
  week,
  line,
  expectationIds: ['a'],
});
const planWith = (wins: string, ...pieces: readonly ReturnType<typeof from>[]): Plan =>
  examplePlan({
    weeks: { [week]: { ...newWeek(week, '2026-11-20T08:00:00Z' as Instant), answers: { wins } } },
    evidence: byId(...pieces),
  });
const lost = (wins: string, ...lines: readonly string[]): string[] => [
  ...unsupportedEvidence(planWith(wins, ...lines.map((line) => from(line, line)))),
];

describe('evidence harvested from a line', () => {
  it('is supported while its week holds the line, in any answer and under any list sign', () => {
    expect(lost('Intro\n- [x] **Cut** p95 from 840 to 12 ms', 'Cut p95 from 840 to 12 ms')).toEqual([]);
  });

  it('is found again when the line was reworded a little, and not in another line', () => {
    expect(lost('Cut the p95 from 840 to 12 ms', 'Cut p95 from 840 to 12 ms')).toEqual([]);
    expect(lost('Reviewed the runbook with Dele', 'Cut p95 from 840 to 12 ms')).toEqual([
      'Cut p95 from 840 to 12 ms',
    ]);
  });

  it('does not live on in the line of another piece', () => {
    expect(lost('Shipped search, part 2', 'Shipped search, part 1', 'Shipped search, part 2')).toEqual([
      'Shipped search, part 1',
    ]);
  });

  it('is unsupported where the week is gone, and needs no line where it was noted on its own', () => {
    const own = { ...newEvidence('own', 'Own', on), week };
    const plan = { ...planWith('', from('a', 'Line')), weeks: {}, evidence: byId(from('a', 'Line'), own) };
    expect([...unsupportedEvidence(plan)]).toEqual(['a']);
    expect(evidenceFor(plan, 'a')).toEqual([]);
  });

  it('counts again once the line is written again', () => {
    const plan = planWith('', from('a', 'A line'));
    expect([...unsupportedEvidence(plan)]).toEqual(['a']);
    const again = carriedOut(plan, 'week.write', { week, promptId: 'stuck', text: 'A line' }).plan;
    expect([...unsupportedEvidence(again)]).toEqual([]);
  });
});

describe('clearing a week', () => {
  const other = { ...newEvidence('other', 'Other', on), week };
  const plan: Plan = {
    ...planWith('A line', from('a', 'A line')),
    evidence: byId(from('a', 'A line'), other),
    goals: byId(exampleGoal('g', { evidenceIds: ['a', 'other'] })),
    stories: byId({ ...newStory('s', 'Story', on), evidenceIds: ['other', 'a'] }),
  };

  it('takes what was harvested from it along, also out of goals and stories, in one step', () => {
    const { plan: cleared, label } = carriedOut(plan, 'week.clear', { week });
    expect(label).toBe('Clear 2026-W47 and its evidence');
    expect(Object.keys(cleared.weeks)).toEqual([]);
    expect(Object.keys(cleared.evidence)).toEqual(['other']);
    expect(cleared.goals['g']?.evidenceIds).toEqual(['other']);
    expect(cleared.stories['s']?.evidenceIds).toEqual(['other']);
  });

  it('is refused for a week that was never written', () => {
    expect(refusalOf(plan, 'week.clear', { week: isoWeek('2026-W46') })).toMatchObject({ type: 'not-found' });
  });
});
