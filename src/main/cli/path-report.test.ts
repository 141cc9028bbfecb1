import { describe, expect, it } from 'vitest';
import { newLevel, newPath, type PayBand } from '../../core/paths/path';
import { pathReport, reportText } from './path-report';

const band = (kind: PayBand['kind'], from: number): PayBand => ({
  kind,
  currency: 'GBP',
  from: from * 100_000,
  to: from * 100_000 + 500_000,
  openEnd: false,
  per: 'year',
  note: '',
});

const reportOf = (basePay: PayBand | null) =>
  pathReport({
    path: {
      ...newPath('sailors', 'Sailors', []),
      levels: [{ ...newLevel('sailors/junior', 'Junior'), pay: band('total', 40), basePay }, newLevel('sailors/senior', 'Senior')],
    },
    ledger: [],
  });

describe('what was read of a ladder', () => {
  it('names total and base pay apart, for machines', () => {
    const { levels } = reportOf(band('base', 30));
    expect(levels.map(({ pay, basePay }) => [pay?.from, basePay?.from])).toEqual([
      [4_000_000, 3_000_000],
      [undefined, undefined],
    ]);
  });

  it('names both for people, in columns of their own', () => {
    const [, , head, junior, senior] = reportText(reportOf(band('base', 30))).split('\n');
    expect(head).toMatch(/Pay +Base pay$/);
    expect(junior).toMatch(/GBP £40,000 to £45,000 a year +GBP £30,000 to £35,000 a year$/);
    expect(senior).toMatch(/- +-$/);
  });

  it('has no column for base pay where no level names any', () => {
    expect(reportText(reportOf(null))).not.toContain('Base pay');
  });
});
