import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import { isoDate, isoWeek } from '../kit/dates';
import { byId, examplePlan } from '../plan/plan.example';
import { coverageOf } from './coverage.queries';
import { newEvidence, type Evidence } from './evidence';

const piece = (id: string, on: string, line: string, given: Partial<Evidence> = {}): Evidence => ({
  ...newEvidence(id, id, isoDate(on)),
  expectationIds: [`example/mid-level/${line}`],
  ...given,
});
const plan = examplePlan({
  evidence: byId(
    piece('now', '2026-10-01', 'caching', { result: 'Well', people: ['Dele'] }),
    piece('before', '2026-09-30', 'caching'),
    piece('long ago', '2025-01-01', 'caching'),
    piece('too old', '2024-01-01', 'mentoring'),
    piece('tomorrow', '2026-11-25', 'advanced sql'),
    piece('lost', '2026-11-02', 'clear writing', { week: isoWeek('2026-W45'), line: 'Gone' }),
  ),
});

describe('the coverage map', () => {
  const map = coverageOf(plan, today, 3);
  const row = (line: string) => map?.rows.find(({ expectation }) => expectation.id.endsWith(`/${line}`));
  const ids = (pieces: readonly Evidence[] | undefined) => pieces?.map(({ id }) => id);

  it('has a row for each expectation of the target level and a column for each quarter', () => {
    expect(map?.levelName).toBe('Mid-Level');
    expect(map?.quarters.map(({ name }) => name)).toEqual(['Q2 2026', 'Q3 2026', 'Q4 2026']);
    expect(map?.rows).toHaveLength(8);
    expect(row('caching')?.cells.map(ids)).toEqual([[], ['before'], ['now']]);
    expect(ids(row('caching')?.earlier)).toEqual(['long ago']);
    expect(map?.covered).toEqual([0, 1, 1]);
  });

  it('shows gaps: what nothing was gathered for, and what no longer proves', () => {
    expect(map?.gaps).toBe(7);
    expect(row('caching')).toMatchObject({ gap: null, points: 6, grade: 'fair' });
    expect(row('mentoring')).toMatchObject({ gap: 'no-longer', points: 0 });
    expect(row('clear writing')).toMatchObject({ gap: 'no-longer', cells: [[], [], []], earlier: [] });
    expect(row('advanced sql')).toMatchObject({ gap: 'no-longer', cells: [[], [], []] });
    expect(row('design schemas')).toMatchObject({ gap: 'never' });
  });

  it('is nothing without a position', () => {
    expect(coverageOf(examplePlan({ position: null }), today)).toBeNull();
  });
});
