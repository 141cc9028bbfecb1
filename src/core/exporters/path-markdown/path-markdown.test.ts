import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPath } from '../../importers';
import { fromAndTo } from '../../importers/founding/from-to';
import { openIds, type Ids } from '../../importers/reading/ids';
import { writtenMark } from '../../importers/written/mark';
import { isoDate } from '../../kit/dates';
import { noChoices } from '../../paths/import-choices';
import { newPath, type Level, type Path, type PayBand, type YearsBand } from '../../paths/path';
import { pathDocument } from './path-markdown';

const read = (text: string, name = 'path.md') => {
  const result = importPath([{ name, text, choices: noChoices }], isoDate('2026-11-02'));
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};
const withoutSources = (path: Path): Path => ({ ...path, sources: [] });

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('builds', 'SQL', 'services', 'often', 'C#', 'C++', 'naïve', '東京', 'a', 'Level', 'Senior') },
  { weight: 3, arbitrary: fc.constantFrom('(20% of time)', '(0-2 years)', 'a,', 'b;', 'and', '**bold:**', '{#id}', '#2', '1.', '-', '=', 'Years', 'For:', '\\', '`x`', '<b>', '|', 'x)', '&amp;', 'http://a.b', '*', '>', '+', '~~') },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 8 }).map(tidy).filter((text) => text !== '') },
);

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => tidy(parts.join(' ')));
const someWords = fc.option(words, { nil: '' });
const paragraphs = fc.array(fc.array(words, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n')), { maxLength: 2 }).map((parts) => parts.join('\n\n'));

const years: fc.Arbitrary<YearsBand | null> = fc.option(
  fc.record({ from: fc.nat({ max: 20 }), to: fc.option(fc.nat({ max: 40 })) }),
);

const band = (kind: PayBand['kind']): fc.Arbitrary<PayBand> =>
  fc.record({
    kind: fc.constant(kind),
    currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
    from: fc.nat({ max: 30_000_000 }),
    to: fc.option(fc.nat({ max: 60_000_000 })),
    openEnd: fc.boolean(),
    per: fc.constantFrom('year', 'month', 'day', 'hour'),
    note: someWords,
  });

const level = fc.record({
  name: words,
  track: someWords,
  summary: paragraphs,
  years,
  points: fc.option(fc.nat({ max: 200 })),
  pay: fc.option(fc.oneof(band('total'), band('base'), band('unstated'))),
  basePay: fc.option(band('base')),
  expectations: fc.array(
    fc.record({
      kind: fc.constantFrom('responsibility', 'skill', 'soft-skill'),
      category: fc.oneof(words, fc.constantFrom('Responsibilities', 'Skills', 'Soft skills', 'Technical')),
      text: words,
      detail: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.array(words, { maxLength: 3 }).map((lines) => lines.join('\n')) }),
      ref: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: words }),
    } as const),
    { maxLength: 6 },
  ),
  activities: fc.array(
    fc.record({
      text: words,
      share: fc.option(fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 })).map(([from, to]) => ({ from, to }))),
    }),
    { maxLength: 3 },
  ),
});

const tips = fc.array(fc.record({ label: words, text: someWords }), { maxLength: 3 });

/** Any path a document can be read to, its ids given by its words in the order in which importers give them. */
const generatedPath: fc.Arbitrary<Path> = fc
  .record({
    title: words,
    overview: paragraphs,
    responsibilities: fc.array(words, { maxLength: 2 }),
    levels: fc.array(level, { minLength: 1, maxLength: 4 }),
    stages: fc.array(
      fc.record({ title: words, years, focus: someWords, skills: fc.array(words, { maxLength: 3 }), mindset: someWords }),
      { maxLength: 2 },
    ),
    projects: fc.array(fc.record({ title: words, group: words, at: fc.option(fc.nat({ max: 3 })) }), { maxLength: 4 }),
    questions: fc.array(fc.record({ text: words, group: words, at: fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 3 }) }), { maxLength: 4 }),
    networking: tips,
    negotiation: tips,
    moves: tips,
  })
  .map(({ title, overview, responsibilities, levels, stages, projects, questions, networking, negotiation, moves }) => {
    const ids = openIds(title);
    const start = newPath(ids.pathId, title, [{ name: 'path.md', text: '', importedOn: isoDate('2026-11-02'), choices: noChoices }]);
    const duties = responsibilities.map((text) => ({ id: ids.take('responsibilities', text), text }));
    const rungs = levels.map((one): Level => ({
      ...one,
      id: ids.take(one.name),
      expectations: one.expectations.map((line) => ({ id: ids.take(one.name, line.category, line.text), ...line })),
      activities: one.activities.map(({ text, share }) => ({ id: ids.take(one.name, 'day', text), text, share })),
    }));
    const levelId = (at: number): string => rungs[at % rungs.length]?.id ?? '';
    const advice = (name: string, list: readonly { label: string; text: string }[]) =>
      list.map(({ label, text }) => ({ id: ids.take(name, label), label, text }));
    return {
      ...start,
      overview,
      responsibilities: duties,
      levels: rungs,
      stages: stages.map((stage) => ({ id: stageId(ids, stage), ...stage })),
      projects: projects.map((project) => ({
        id: ids.take('projects', project.title), title: project.title, group: project.group,
        levelId: project.at === null ? null : levelId(project.at),
      })),
      questions: questions.map(({ text, group, at }) => ({
        id: ids.take('questions', text), text, group, levelIds: [...new Set(at.map(levelId))],
      })),
      networking: advice('networking', networking),
      negotiation: advice('negotiation', negotiation),
      moves: advice('moves', moves).map((tip) => ({ ...tip, ...fromAndTo(tip.label) })),
    };
  });

const stageId = (ids: Ids, { title, years: band }: { readonly title: string; readonly years: YearsBand | null }): string => {
  const prefix = band ? `Years ${band.to === null ? `${band.from}+` : `${band.from}-${band.to}`}: ` : '';
  return ids.take('stages', `${prefix}${title}`);
};

describe('a path written as a document and read again', () => {
  it('is equal, whatever its words, and no line of the document stays unmapped', () => {
    fc.assert(
      fc.property(generatedPath, (path) => {
        const { path: again, ledger } = read(pathDocument(path));
        expect(withoutSources(again)).toEqual(withoutSources(path));
        expect(ledger.filter(({ status }) => status === 'unmapped')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the bundled path', () => {
  const { path } = read(readFileSync('resources/paths/backend-engineer.md', 'utf8'));

  it('comes back equal, ids and all', () => {
    expect(withoutSources(read(pathDocument(path)).path)).toEqual(withoutSources(path));
  });

  it('stays a document in the founding format: without the first line it is read as one', () => {
    const founding = read(pathDocument(path).replace(writtenMark, ''));
    expect(withoutSources(founding.path)).toEqual(withoutSources(path));
  });
});

describe('a document that was saved and edited by hand', () => {
  it('is read as it stands, and says of a line it cannot place that it is unmapped', () => {
    const saved = pathDocument(read(readFileSync('resources/paths/backend-engineer.md', 'utf8')).path);
    const edited = saved
      .replace('- Narrows a fault down', '- Draws *one* picture\n- Narrows a fault down')
      .replace('## Skill Development Roadmap', '## Skill Development Roadmap\n\nA line nobody asked for');
    const { path, ledger } = read(edited);
    expect(path.levels[0]?.expectations.map(({ text }) => text)).toContain('Draws *one* picture');
    expect(ledger.filter(({ status }) => status === 'unmapped').map(({ text }) => text)).toEqual(['A line nobody asked for']);
  });
});
