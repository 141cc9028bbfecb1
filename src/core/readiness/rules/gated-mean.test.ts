import { describe, expect, it } from 'vitest';
import { newLevel } from '../../paths/path';
import { gatedMean, missingScore } from './gated-mean';
import { exampleLevel, ratingsOf } from './rules.example';

const first = exampleLevel('1', { Technical: 2 });
const second = exampleLevel('2', { Technical: 10 });
const names = second.expectations.map(({ id }) => id);
const ratingsWith = (solid: number, growing: number, low: 'solid' | 'growing' = 'solid') =>
  ratingsOf({
    '1 Technical 1': low,
    '1 Technical 2': 'teaching-others',
    ...Object.fromEntries(names.slice(0, solid).map((id) => [id, 'solid' as const])),
    ...Object.fromEntries(names.slice(solid, solid + growing).map((id) => [id, 'growing' as const])),
  });
const tracked = { level: second, track: [first, second] };

describe('the gated mean', () => {
  it('counts a level whose mean is above 1.7 with no zero after a level that counts', () => {
    // (8 × 2 + 2 × 1) / 10 = 1.8, over 2 = 0.9.
    const { share, reached, gates } = gatedMean(tracked, ratingsWith(8, 2));
    expect(share).toBeCloseTo(0.9, 12);
    expect(reached).toBe(true);
    expect(gates.map(({ mean, counts }) => [mean, counts])).toEqual([[2, true], [1.8, true]]);
  });

  it('does not count at exactly 1.7, and says how much is missing', () => {
    // (7 × 2 + 3 × 1) / 10 = 1.7.
    const { reached, gates } = gatedMean(tracked, ratingsWith(7, 3));
    expect(reached).toBe(false);
    expect(gates[1]).toMatchObject({ sum: 17, mean: 1.7, meanIsEnough: false, zeros: [] });
    expect(gates.map(missingScore)).toEqual([0, 1]);
  });

  it('does not count with a single zero, however high the mean', () => {
    // (9 × 2 + 0) / 10 = 1.8.
    const { reached, gates } = gatedMean(tracked, ratingsWith(9, 0));
    expect(reached).toBe(false);
    expect(gates[1]).toMatchObject({ mean: 1.8, meanIsEnough: true, counts: false });
    expect(gates[1]?.zeros.map(({ id }) => id)).toEqual(['2 Technical 10']);
  });

  it('does not count after a level that does not', () => {
    // Level 1: (1 + 2) / 2 = 1.5.
    const { reached, share, gates } = gatedMean(tracked, ratingsWith(10, 0, 'growing'));
    expect({ reached, share }).toEqual({ reached: false, share: 1 });
    expect(gates.map(({ mean, afterOneThatCounts }) => [mean, afterOneThatCounts])).toEqual([[1.5, true], [2, false]]);
  });

  it('passes over a level that asks for nothing, and looks no further than the level', () => {
    const empty = newLevel('0', 'Level 0');
    const after = exampleLevel('3', { Technical: 1 });
    const { reached, gates } = gatedMean({ level: second, track: [first, empty, second, after] }, ratingsWith(8, 2));
    expect(reached).toBe(true);
    expect(gates).toHaveLength(3);
  });
});
