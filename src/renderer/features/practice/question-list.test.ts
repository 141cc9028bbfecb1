import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../core/kit/dates';
import type { Path, Question } from '../../../core/paths/path';
import { practiceHeadline, questionGroups } from './question-list';
import { noChoices } from '../../../core/paths/import-choices';

const question = (id: string, group: string, levelIds: string[]): Question => ({
  id,
  text: id,
  group,
  levelIds,
});

const path: Path = {
  id: 'p',
  title: 'P',
  overview: '',
  responsibilities: [],
  levels: [],
  stages: [],
  projects: [],
  questions: [
    question('url', 'System design', ['senior', 'staff']),
    question('rest', 'Junior', ['junior']),
    question('sql', 'Junior', ['junior']),
  ],
  networking: [],
  negotiation: [],
  moves: [],
  sources: [{ name: '', text: '', importedOn: isoDate('2026-01-01'), choices: noChoices }],
};
const position = {
  pathId: 'p',
  currentLevelId: 'junior',
  targetLevelId: 'mid',
  targetDate: isoDate('2028-06-30'),
};
const marks = { sql: { done: true, note: '' } };
const ids = (groups: ReturnType<typeof questionGroups>): string[] =>
  groups.flatMap(({ questions }) => questions.map(({ id }) => id));

describe('practice questions', () => {
  it('stand under their headings, those of the level today first', () => {
    const groups = questionGroups(path, marks, { levelId: null, done: 'all' }, position);
    expect(groups.map(({ title, near }) => [title, near])).toEqual([
      ['Junior', true],
      ['System design', false],
    ]);
    expect(ids(groups)).toEqual(['rest', 'sql', 'url']);
  });

  it('keep the order of the document where nobody stands anywhere', () => {
    expect(ids(questionGroups(path, marks, { levelId: null, done: 'all' }, null))).toEqual([
      'url',
      'rest',
      'sql',
    ]);
  });

  it('can be narrowed to a level and to open or done ones, leaving no empty heading', () => {
    expect(ids(questionGroups(path, marks, { levelId: 'staff', done: 'all' }, position))).toEqual(['url']);
    expect(ids(questionGroups(path, marks, { levelId: 'junior', done: 'open' }, position))).toEqual(['rest']);
    const done = questionGroups(path, marks, { levelId: null, done: 'done' }, position);
    expect(done.map(({ title }) => title)).toEqual(['Junior']);
  });
});

describe('the headline of practice', () => {
  it('says how many there are and how many are practised', () => {
    expect(practiceHeadline(path, {})).toBe('Three questions to practise');
    expect(practiceHeadline(path, marks)).toBe('Three questions, one practised');
    const all = Object.fromEntries(path.questions.map(({ id }) => [id, { done: true, note: '' }]));
    expect(practiceHeadline(path, all)).toBe('All three questions practised');
  });
});
