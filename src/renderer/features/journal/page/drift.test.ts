import { describe, expect, it } from 'vitest';
import { driftSentence } from './drift';

const line = (text: string, hours: number, gap: number | null) => ({
  activityId: text, text, hours, percent: 0, expected: null, gap,
});

describe('the sentence on a week against the role', () => {
  it('names the largest difference, whichever way it goes', () => {
    expect(driftSentence([line('Design', 2, -12), line('Features', 9, 8)], 'Mid-Level')).toBe(
      'You spent 12 points less on “Design” than Mid-Level does.',
    );
    expect(driftSentence([line('Design', 2, -1), line('Features', 9, 0)], 'Mid-Level')).toContain('1 point less');
  });

  it('says so when nothing differs, and nothing where no hours are noted', () => {
    expect(driftSentence([line('Design', 2, 0)], 'Mid-Level')).toBe('This week was spent as Mid-Level spends it.');
    expect(driftSentence([line('Design', 0, null)], 'Mid-Level')).toBeNull();
  });
});
