import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../../core/kit/dates';
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
const today = isoDate('2026-11-24');
const done = { done: true, note: '', attempts: [] };
const practice = {
  sql: done,
  rest: { done: false, note: '', attempts: [{ id: 'a', on: today, went: 'hard' as const }] },
};
const plan = { practice, position };
const all = { levelId: null, shown: 'all' } as const;
const ids = (groups: ReturnType<typeof questionGroups>): string[] =>
  groups.flatMap(({ questions }) => questions.map(({ id }) => id));

describe('practice questions', () => {
  it('stand under their headings, those of the level today first', () => {
    const groups = questionGroups(path, plan, all, today);
    expect(groups.map(({ title, near }) => [title, near])).toEqual([
      ['Junior', true],
      ['System design', false],
    ]);
    expect(ids(groups)).toEqual(['rest', 'sql', 'url']);
  });

  it('keep the order of the document where nobody stands anywhere', () => {
    expect(ids(questionGroups(path, { ...plan, position: null }, all, today))).toEqual([
      'url',
      'rest',
      'sql',
    ]);
  });

  it('can be narrowed to a level and to open ones or those that come easily, leaving no empty heading', () => {
    expect(ids(questionGroups(path, plan, { ...all, levelId: 'staff' }, today))).toEqual(['url']);
    expect(ids(questionGroups(path, plan, { levelId: 'junior', shown: 'open' }, today))).toEqual(['rest']);
    const easy = questionGroups(path, plan, { ...all, shown: 'done' }, today);
    expect(easy.map(({ title }) => title)).toEqual(['Junior']);
  });
});

describe('questions not practised lately', () => {
  it('are those never practised and those practised more than 30 days ago', () => {
    const filter = { levelId: null, shown: 'not-lately' } as const;
    expect(ids(questionGroups(path, plan, filter, today))).toEqual(['sql', 'url']);
    expect(ids(questionGroups(path, plan, filter, addDays(today, 31)))).toEqual(['rest', 'sql', 'url']);
  });
});

describe('the headline of practice', () => {
  it('says how many there are and how many are practised', () => {
    expect(practiceHeadline(path, {})).toBe('Three questions to practise');
    expect(practiceHeadline(path, practice)).toBe('Three questions, two practised');
    const every = Object.fromEntries(path.questions.map(({ id }) => [id, done]));
    expect(practiceHeadline(path, every)).toBe('All three questions practised');
  });
});
