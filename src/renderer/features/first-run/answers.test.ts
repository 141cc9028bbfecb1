import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../core/kit/dates';
import { newLevel, newPath, type Level, type Path } from '../../../core/paths/path';
import { answersFor, levelChoices, missingAnswer, withCurrentLevel } from './answers';

const level = (id: string, from: number, to: number | null): Level => ({
  ...newLevel(id, `${id} Engineer`), years: { from, to },
});
const path: Path = {
  ...newPath('p', 'Engineer', []),
  levels: [level('Junior', 0, 2), level('Mid', 2, 5), level('Senior', 5, null)],
};
const today = isoDate('2026-11-24');

describe('the answers of the first run', () => {
  it('begin at the lowest level, with the next one as target by the end of a month', () => {
    expect(answersFor(path, today)).toMatchObject({
      currentLevelId: 'Junior', targetLevelId: 'Mid', targetDate: '2028-05-31', hoursPerWeek: 6,
    });
  });

  it('keep a target above today’s level and move one that is not', () => {
    const answers = { ...answersFor(path, today), targetLevelId: 'Senior' };
    expect(withCurrentLevel(answers, 'Mid').targetLevelId).toBe('Senior');
    expect(withCurrentLevel(answersFor(path, today), 'Mid').targetLevelId).toBe('Senior');
    expect(withCurrentLevel(answers, 'Senior').targetLevelId).toBe('Senior');
  });

  it('name what is missing and take zero hours as an answer', () => {
    const answers = answersFor(path, today);
    expect(missingAnswer({ ...answers, targetDate: null }, today)).toContain('by when');
    expect(missingAnswer({ ...answers, targetDate: today }, today)).toContain('ahead of today');
    expect(missingAnswer({ ...answers, hoursPerWeek: null }, today)).toContain('hours');
    expect(missingAnswer({ ...answers, hoursPerWeek: 0 }, today)).toBeNull();
  });

  it('show levels by their short names with their years', () => {
    expect(levelChoices(path).map(({ label }) => label)).toEqual([
      'Junior, 0 to 2 years', 'Mid, 2 to 5 years', 'Senior, 5 years and more',
    ]);
  });
});
