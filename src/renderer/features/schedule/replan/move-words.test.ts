import { describe, expect, it } from 'vitest';
import { moveWords } from './move-words';

const item = { milestoneId: 'a', title: 'Read', before: null, after: null };

describe('the words of a move', () => {
  it('say by how many days the end moves, and which way', () => {
    expect(moveWords({ ...item, kind: 'later', byDays: 7 })).toBe('Ends seven days later');
    expect(moveWords({ ...item, kind: 'earlier', byDays: -1 })).toBe('Ends one day earlier');
    expect(moveWords({ ...item, kind: 'later', byDays: 0 })).toBe('Begins later, ends on the same day');
  });
});
