import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importPath } from '../importers';
import { noChoices } from './import-choices';
import { isoDate } from '../kit/dates';
import { findingsOf } from './findings';

const read = (file: string) => {
  const result = importPath([{ name: file, text: readFileSync(file, 'utf8'), choices: noChoices }], isoDate('2026-11-02'));
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

describe('a document with the six defects of the founding one', () => {
  it('yields exactly these', () => {
    const findings = findingsOf(read('tests/fixtures/paths/six-defects.md').path);
    expect(findings.map(({ rule, place, explanation }) => `${rule} | ${place} | ${explanation}`)).toEqual([
      'activities-without-share | Apprentice Gardener, Day in the life | “Meeting at the shed” names no share of time, and the others leave no time for it.',
      'unconnected-skills | Levels | Of the 13 skills that neighbouring levels could have in common, they share none in the same words. Compared line by line, nearly everything looks new at each level.',
      'stage-spans | Stages | Three stages cover four levels: “Crown” spans Head and Director.',
      'differing-names | Projects | “Mid” stands here for the level called “Mid-Level” elsewhere.',
      'levels-without-questions | Questions | The document has no interview questions for Mid-Level Gardener.',
      'unmoved-moves | Moves | Two of four moves are copies of negotiation tips: “Know the going rate” and “Bring photographs”.',
    ]);
  });
});

describe('the paths that come with Waymark', () => {
  const files = readdirSync('resources/paths').map((file) => `resources/paths/${file}`);

  it('are there', () => {
    expect(files).toContain('resources/paths/backend-engineer.md');
  });

  it.each(files)('%s is read whole, and nothing is found wrong with it', (file) => {
    const { path, ledger } = read(file);
    expect(ledger.filter(({ status }) => status === 'unmapped')).toEqual([]);
    expect(findingsOf(path)).toEqual([]);
  });

  it.each(files)('%s has what every screen needs, for every level', (file) => {
    const { path } = read(file);
    expect(path.stages).toHaveLength(path.levels.length);
    expect(path.moves).toHaveLength(6);
    for (const level of path.levels) {
      const questions = path.questions.filter(({ levelIds }) => levelIds.includes(level.id));
      expect(questions.length).toBeGreaterThanOrEqual(5);
      expect(path.projects.filter(({ levelId }) => levelId === level.id).length).toBeGreaterThanOrEqual(2);
      expect(level.pay?.note).toContain('as of 2025');
    }
  });
});
