import { describe, expect, it } from 'vitest';
import { newExpectation, newLevel, newPath } from '../../../../core/paths/path';
import { saysTheSame } from './same-reading';

const path = { ...newPath('a', 'Baker', []), levels: [newLevel('a/junior', 'Junior')] };

describe('two readings', () => {
  it('say the same where only ids, points and sources differ', () => {
    const other = { ...newPath('b', 'Baker', []), levels: [{ ...newLevel('b/j', 'Junior'), points: 3 }] };
    expect(saysTheSame(path, other)).toBe(true);
  });

  it('differ where one has a line the other has not', () => {
    const level = { ...newLevel('a/junior', 'Junior'), expectations: [newExpectation('x', 'skill', 'Craft', 'Shape')] };
    expect(saysTheSame(path, { ...path, levels: [level] })).toBe(false);
  });
});
