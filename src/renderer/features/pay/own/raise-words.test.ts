import { describe, expect, it } from 'vitest';
import { raiseWords } from './raise-words';

describe('a raise in words', () => {
  it('has its sign and one decimal', () => {
    expect(raiseWords(0.0449, String)).toBe('+4.5 %');
    expect(raiseWords(-0.05, String)).toBe('−5 %');
    expect(raiseWords(0, String)).toBe('0 %');
    expect(raiseWords(null, String)).toBe('–');
  });
});
