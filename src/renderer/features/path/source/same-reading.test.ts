import { describe, expect, it } from 'vitest';
import { newExpectation, newLevel, newPath } from '../../../../core/paths/path';
import { saysTheSame } from './same-reading';

const path = { ...newPath('a', 'Baker', []), levels: [newLevel('a/junior', 'Junior')] };

describe('two readings', () => {
  it('say the same where only ids, points and sources differ', () => {
    const other = { ...newPath('b', 'Baker', []), levels: [{ ...newLevel('b/j', 'Junior'), points: 3 }] };
    expect(saysTheSame(path, other)).toBe(true);
  });

  it('say the same where fields are named in another order', () => {
    const pay = { kind: 'base', currency: 'USD', from: 1, to: 2, openEnd: false, per: 'year', note: '' } as const;
    const turned = { note: '', per: 'year', openEnd: false, to: 2, from: 1, currency: 'USD', kind: 'base' } as const;
    const held = (band: typeof pay) => ({ ...path, levels: path.levels.map((level) => ({ ...level, pay: band })) });
    expect(saysTheSame(held(pay), held(turned))).toBe(true);
  });

  it('differ where one has a line the other has not', () => {
    const level = { ...newLevel('a/junior', 'Junior'), expectations: [newExpectation('x', 'skill', 'Craft', 'Shape')] };
    expect(saysTheSame(path, { ...path, levels: [level] })).toBe(false);
  });
});
