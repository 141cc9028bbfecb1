import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../core/kit/dates';
import { newLevel, newPath } from '../../../core/paths/path';
import { isKnown, levelChoices, usualChoice } from './level-choice';

const path = (id: string, ...levels: string[]) => ({
  ...newPath(id, id, []),
  levels: levels.map((level) => newLevel(level, level)),
});
const position = (currentLevelId: string, targetLevelId: string) => ({
  pathId: 'p',
  currentLevelId,
  targetLevelId,
  targetDate: isoDate('2028-06-30'),
});
const ladder = path('p', 'a', 'b', 'c');

describe('the levels compared at first', () => {
  it('are today and the target of the person, else the first two of the path', () => {
    expect(usualChoice({ position: position('a', 'c') }, ladder)).toEqual({ fromId: 'a', toId: 'c' });
    expect(usualChoice({ position: null }, ladder)).toEqual({ fromId: 'a', toId: 'b' });
    expect(usualChoice({ position: position('a', 'c') }, path('q', 'x', 'y'))).toEqual({
      fromId: 'x',
      toId: 'y',
    });
  });

  it('are two different ones where today is the target', () => {
    expect(usualChoice({ position: position('b', 'b') }, ladder)).toEqual({ fromId: 'b', toId: 'c' });
    expect(usualChoice({ position: position('c', 'c') }, ladder)).toEqual({ fromId: 'b', toId: 'c' });
  });

  it('are none in a path of one level', () => {
    expect(usualChoice({ position: null }, path('p', 'a'))).toBeNull();
  });
});

describe('the levels to choose from', () => {
  it('are named by path where there are several', () => {
    expect(levelChoices({ paths: { p: ladder } })).toHaveLength(3);
    expect(levelChoices({ paths: { p: ladder, q: path('q', 'x') } })).toMatchObject([
      { group: 'p' },
      { group: 'q' },
    ]);
  });

  it('are known only while a path holds them', () => {
    expect(isKnown({ paths: { p: ladder } }, { fromId: 'a', toId: 'c' })).toBe(true);
    expect(isKnown({ paths: { p: ladder } }, { fromId: 'a', toId: 'gone' })).toBe(false);
  });
});
