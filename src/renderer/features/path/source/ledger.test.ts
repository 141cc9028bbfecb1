import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../../../core/importers/importer';
import { coverageOf, filteredLines, nextUnmapped, sourceLines } from './ledger';

const entry = (line: number, status: LedgerLine['status'], target: string | null = null): LedgerLine => ({
  source: 0,
  line,
  text: '',
  status,
  target,
});

describe('the lines of a document', () => {
  it('stand beside what became of them, and blank ones keep their place', () => {
    const lines = sourceLines('# A path\r\n\r\nSomething else', [
      entry(1, 'mapped', 'Title'),
      entry(3, 'unmapped'),
    ]);
    expect(lines).toEqual([
      { line: 1, text: '# A path', status: 'mapped', target: 'Title', byHand: false },
      { line: 2, text: '', status: 'blank', target: null, byHand: false },
      { line: 3, text: 'Something else', status: 'unmapped', target: null, byHand: false },
    ]);
  });
});

describe('lines put somewhere by hand', () => {
  const level = { to: 'expectation', level: 'Junior', kind: 'skill', category: 'Craft' } as const;
  const placed = [
    { text: '- one', placement: level },
    { text: '- two', placement: { to: 'note' } as const },
    { text: '- three', placement: level },
  ];
  const lines = sourceLines('- one\n- two\n- three\n- four', [
    entry(1, 'mapped', 'Junior, Craft'),
    entry(2, 'note'),
    entry(3, 'mapped', 'Senior, Bread'),
    entry(4, 'unmapped'),
  ], placed);

  it('are told from those the importer put elsewhere', () => {
    expect(lines.map(({ byHand }) => byHand)).toEqual([true, true, false, false]);
  });

  it('can be looked at alone', () => {
    expect(filteredLines(lines, 'by-hand').map(({ line }) => line)).toEqual([1, 2]);
    expect(filteredLines(lines, 'unmapped').map(({ line }) => line)).toEqual([4]);
    expect(filteredLines(lines, 'all')).toBe(lines);
  });
});

describe('the next unmapped line', () => {
  const lines = sourceLines('a\nb\nc\nd', [entry(1, 'unmapped'), entry(2, 'mapped'), entry(3, 'unmapped'), entry(4, 'unmapped')]);

  it('comes after the one with the focus, and begins again at the other end', () => {
    expect([nextUnmapped(lines, 0, 1), nextUnmapped(lines, 1, 1), nextUnmapped(lines, 4, 1)]).toEqual([1, 3, 1]);
    expect([nextUnmapped(lines, 4, -1), nextUnmapped(lines, 1, -1)]).toEqual([3, 4]);
  });

  it('leaves out lines that are about to be placed, and is none where nothing is left', () => {
    expect(nextUnmapped(lines, 1, 1, new Set([3, 4]))).toBe(1);
    expect(nextUnmapped(lines, 1, 1, new Set([1, 3, 4]))).toBeNull();
  });
});

describe('coverage', () => {
  it('counts notes as kept and rounds down, so that 100 % means every line', () => {
    const many = Array.from({ length: 299 }, (_, at) => entry(at + 1, 'mapped'));
    expect(coverageOf([...many, entry(300, 'unmapped')]).percent).toBe(99);
    expect(coverageOf([...many, entry(300, 'note')])).toEqual({
      mapped: 299,
      notes: 1,
      unmapped: 0,
      percent: 100,
    });
  });

  it('has nothing to miss in an empty document', () => {
    expect(coverageOf([]).percent).toBe(100);
  });
});
