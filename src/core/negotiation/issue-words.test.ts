import { describe, expect, it } from 'vitest';
import type { Issue } from './talk';
import { figureWords, packageWords, tradeWords } from './issue-words';

const base: Issue = {
  id: 'base', kind: 'base', title: 'Base', unit: '', least: 0, most: 9, step: 1, worth: 1, weight: 5,
};
const leave: Issue = { ...base, id: 'leave', kind: 'leave', title: 'Paid leave', unit: 'days' };
const words = { money: (minor: number) => `$${minor / 100}`, number: String };
const at = (money: number, days: number) => [{ issueId: 'base', at: money }, { issueId: 'leave', at: days }];

describe('issues in words', () => {
  it('write money as money and the rest with its unit', () => {
    expect(figureWords(base, 12_400_000, words)).toBe('$124000');
    expect(figureWords(leave, 27, words)).toBe('27 days');
    expect(figureWords(leave, 1, words)).toBe('1 day');
    expect(packageWords([base, leave], at(100, 27), words)).toBe('Base $1, Paid leave 27 days');
  });

  it('say what is given for what', () => {
    expect(tradeWords([base, leave], at(500, 25), at(100, 29), words)).toBe(
      'you give $4 of base; you get 4 days of paid leave',
    );
    expect(tradeWords([base, leave], at(500, 25), at(500, 25), words)).toBe('');
  });
});
