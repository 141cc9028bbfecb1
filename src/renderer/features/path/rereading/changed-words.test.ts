import { describe, expect, it } from 'vitest';
import { changedWords } from './changed-words';

describe('words of an edited line', () => {
  it('are cut where the other text has them and where it has not', () => {
    expect(changedWords('runs the night shift', 'runs each night shift')).toEqual([
      { words: 'runs', changed: false },
      { words: 'the', changed: true },
      { words: 'night shift', changed: false },
    ]);
  });

  it('count as often as the other text has them', () => {
    expect(changedWords('again and again', 'again and')).toEqual([
      { words: 'again and', changed: false },
      { words: 'again', changed: true },
    ]);
  });
});
