import { describe, expect, it } from 'vitest';
import { keyRole, readableKey } from './key-roles';
import { levelOrder } from './level-order';
import { levelNumber, namesLevel, trackIn } from './level-words';
import { pointsOf, proseOf } from './prose';

const orderOf = (...mentions: readonly string[]): string[] =>
  levelOrder(
    mentions.map((mention) => ({ group: mention.charAt(0), level: mention.slice(2) })),
    (level) => level,
  );

describe('the order of levels', () => {
  it('is that of the numbers in their names, where each has its own', () => {
    expect(orderOf('a L1', 'a L3', 'b L2')).toEqual(['L1', 'L2', 'L3']);
  });

  it('is that in which they appear, where the document keeps each together', () => {
    expect(orderOf('a staff', 'b staff', 'a junior', 'b junior', 'c senior')).toEqual([
      'staff',
      'junior',
      'senior',
    ]);
  });

  it('keeps the order of every group, where they appear by turns', () => {
    expect(orderOf('a junior', 'a senior', 'b junior', 'b mid', 'b senior', 'c intern', 'c junior')).toEqual([
      'intern',
      'junior',
      'mid',
      'senior',
    ]);
  });
});

describe('words of data documents', () => {
  it('have a role however they are joined', () => {
    expect(
      ['jobLevels', 'career_levels', 'Career Levels', 'skill area', 'toString', 'colophon'].map(keyRole),
    ).toEqual(['levels', 'levels', 'levels', 'topic', null, null]);
    expect(['team-work', 'C++', 'Plans & keeps', 'iosSkills'].map(readableKey)).toEqual([
      'Team work',
      'C++',
      'Plans & keeps',
      'Ios Skills',
    ]);
  });

  it('name a level or none', () => {
    expect(['Senior Engineer', 'L3', '4', 'ic2', 'mid-level', 'Head of Bread'].every(namesLevel)).toBe(true);
    expect(['Communication', 'Testing', 'The seniority of trees', 'Leadership'].some(namesLevel)).toBe(false);
    expect([levelNumber('L3'), levelNumber('Senior'), levelNumber('2 of 3')]).toEqual([3, null, null]);
    expect([trackIn('Senior 2 (People Manager)'), trackIn('Lead – IC'), trackIn('Senior (London)')]).toEqual([
      'People Manager',
      'IC',
      '',
    ]);
  });

  it('are one text over wrapped lines, and points one after the other', () => {
    expect(proseOf('Writes code\nthat works')).toEqual({ text: 'Writes code that works', rest: '' });
    expect(proseOf('1. Writes code\n\n2. Tests it\n   twice')).toEqual({
      text: 'Writes code. Tests it twice',
      rest: '',
    });
    expect(pointsOf('- a\n- b\n\nc')).toEqual(['a', 'b', 'c']);
    expect(proseOf(`- short\n- ${'long '.repeat(500)}`)).toEqual({
      text: 'short',
      rest: 'long '.repeat(500).trim(),
    });
  });
});
