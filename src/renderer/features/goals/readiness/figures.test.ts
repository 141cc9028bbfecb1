import { describe, expect, it } from 'vitest';
import { exampleLevel, rated } from '../../../../core/readiness/rules/rules.example';
import { tallyOf } from '../../../../core/readiness/rules/tally';
import type { ReadinessRule } from '../../../../core/readiness/readiness-rule';
import { readinessTitle, tallyFigure } from './figures';

const level = exampleLevel('1', { Technical: 3, Tools: 2 });
const format = { number: String, percent: (share: number): string => `${Math.floor(share * 100)} %` };
const tally = (name: ReadinessRule['name'], ...solid: readonly string[]) =>
  tallyOf({ level, track: [level] }, rated('solid', ...solid), { name, weights: { Tools: 2 }, proofMonths: null });

describe('a figure', () => {
  it('is in the unit of its rule', () => {
    expect(tallyFigure(tally('plain-share', '1 Technical'), format)).toBe('3 of 5, 60 %');
    expect(tallyFigure(tally('weighted', '1 Technical'), format)).toBe('3 of 7 by weight, 42 %');
    expect(tallyFigure(tally('gated-mean', '1 Technical'), format)).toBe('mean 1.2 of 2');
    expect(tallyFigure(tally('points', '1 Technical'), format)).toBe('1 of 2 points');
  });
});

describe('the title', () => {
  it('says how far it is, and when it is reached', () => {
    expect(readinessTitle(tally('plain-share', '1 Technical'), 'Mid', format)).toBe('60 % ready for Mid');
    expect(readinessTitle(tally('gated-mean', '1 Technical'), 'Mid', format)).toBe('Mid does not count yet');
    expect(readinessTitle(tally('points', '1 Technical'), 'Mid', format)).toBe('1 of the 2 points of Mid');
    expect(['plain-share', 'gated-mean', 'points'].map((name) => readinessTitle(tally(name as 'points', '1'), 'Mid', format))).toEqual([
      'Ready for Mid by your ratings', 'Mid counts by your ratings', 'You have the points of Mid',
    ]);
  });
});
