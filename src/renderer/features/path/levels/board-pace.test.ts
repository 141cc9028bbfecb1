import { describe, expect, it } from 'vitest';
import { newExpectation, newLevel, type Level } from '../../../../core/paths/path';
import { boardPace } from './board-pace';

const levels = (count: number, rows: number): Level[] =>
  Array.from({ length: count }, (_, level) => ({
    ...newLevel(`${level}`, `Level ${level}`),
    expectations: Array.from({ length: rows }, (__, row) =>
      newExpectation(`${level}/${row}`, 'skill', 'Craft', `Shape ${row}`),
    ),
  }));

describe('the pace of a board', () => {
  it('is all at once for a ladder of a usual size', () => {
    expect(boardPace(levels(5, 40), null)).toEqual({ longest: 40, first: 40, step: 40 });
    expect(boardPace([], null)).toEqual({ longest: 0, first: 0, step: 0 });
  });

  it('begins with some rows of each list of a large one', () => {
    expect(boardPace(levels(10, 480), null)).toEqual({ longest: 480, first: 30, step: 15 });
  });

  it('begins with the row that is meant', () => {
    expect(boardPace(levels(10, 480), '3/400')).toMatchObject({ first: 401 });
  });
});
