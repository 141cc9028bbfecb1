import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { newLevel, newPath, type Level, type Path } from '../paths/path';
import type { Position } from './position';
import { levelPart, levelsNearFirst, mainPath } from './position.queries';

const level = (id: string): Level => newLevel(id, id);
const path = (id: string): Path => ({
  ...newPath(id, id, []), levels: ['junior', 'mid', 'senior', 'staff'].map(level),
});
const position: Position = {
  pathId: 'b', currentLevelId: 'mid', targetLevelId: 'staff', targetDate: isoDate('2028-06-30'),
};

describe('the path a plan is about', () => {
  it('is the one stood on, else the first, else none', () => {
    const paths = { a: path('a'), b: path('b') };
    expect(mainPath({ paths, position })?.id).toBe('b');
    expect(mainPath({ paths, position: null })?.id).toBe('a');
    expect(mainPath({ paths: {}, position: null })).toBeNull();
  });
});

describe('levels with the nearest first', () => {
  it('begin with the level today and the target, and keep the order of the path after them', () => {
    expect(levelsNearFirst(path('b'), position).map(({ id }) => id)).toEqual(['mid', 'staff', 'junior', 'senior']);
    expect(levelsNearFirst(path('b'), null).map(({ id }) => id)).toEqual(['junior', 'mid', 'senior', 'staff']);
  });

  it('calls a level that is both current and target the target', () => {
    expect(levelPart({ ...position, currentLevelId: 'staff' }, 'staff')).toBe('target');
  });
});
