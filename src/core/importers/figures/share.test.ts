import { describe, expect, it } from 'vitest';
import { parseShare, readShare } from './share';

describe('a share of time', () => {
  it.each([
    ['Reviews (20% of time)', 'Reviews', 20, 20],
    ['Design work (40-50%)', 'Design work', 40, 50],
    ['Design work (40%–50% of your time)', 'Design work', 40, 50],
    ['Design work (40 to 50 %)', 'Design work', 40, 50],
    ['Design work: 40%', 'Design work', 40, 40],
    ['Design work – 40 %', 'Design work', 40, 40],
    ['Design work - 12.5%', 'Design work', 12.5, 12.5],
    ['40% Design work', 'Design work', 40, 40],
    ['40-50%: Design work', 'Design work', 40, 50],
    ['Design work [~30 percent of the week]', 'Design work', 30, 30],
    ['Cut costs by 30% (10% of time)', 'Cut costs by 30%', 10, 10],
    ['On call (weekly) (5%)', 'On call (weekly)', 5, 5],
    ['Runs backwards (50-40%)', 'Runs backwards', 40, 50],
  ])('is read off “%s”', (line, text, from, to) => {
    expect(readShare(line)).toEqual({ share: { from, to }, text });
  });

  it.each([
    'Morning stand-ups',
    'Reviews (weekly)',
    'Cut costs by 30%',
    'Rest (140% of time)',
    'Plan (20)',
    '40%',
    '(40%)',
    '',
  ])('is not seen in “%s”, which keeps its words', (line) => {
    expect(readShare(line)).toEqual({ share: null, text: line });
  });

  it('alone is a share only with its sign', () => {
    expect(parseShare('100%')).toEqual({ from: 100, to: 100 });
    expect(parseShare('100')).toBeNull();
  });
});
