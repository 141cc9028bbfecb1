import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../../../../core/importers/importer';
import { coverageOf, sourceLines } from './ledger';

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
      { line: 1, text: '# A path', status: 'mapped', target: 'Title' },
      { line: 2, text: '', status: 'blank', target: null },
      { line: 3, text: 'Something else', status: 'unmapped', target: null },
    ]);
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
