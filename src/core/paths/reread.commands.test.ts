import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';
import { byId, exampleGoal, examplePlan } from '../plan/plan.example';
import type { Plan } from '../plan/plan';
import { noCorrections } from './matching/corrections';
import { rereadOf } from './matching/reread';
import { examplePath } from './path.example';
import { newPath, type Level, type Path } from './path';

const old = examplePath();
const sql = 'example/mid-level/advanced sql';
const caching = 'example/mid-level/caching';

const plan = (given: Partial<Plan> = {}): Plan =>
  examplePlan({
    ratings: { [sql]: [{ on: exampleToday, value: 'solid' }], [caching]: [{ on: exampleToday, value: 'growing' }] },
    goals: byId(exampleGoal('goal', { expectationIds: [caching] })),
    ...given,
  });

/** The document as it reads after an edit: other ids throughout, and what `change` does to its levels. */
const reading = (change: (levels: Level[]) => Level[], id = 'edition-2'): Path => {
  const read = examplePath(id);
  return { ...read, levels: change(read.levels) };
};

const withTexts = (level: Level, texts: Readonly<Record<string, string | null>>): Level => ({
  ...level,
  expectations: level.expectations.flatMap((line) => {
    const text = texts[line.text];
    return text === null ? [] : [{ ...line, text: text ?? line.text }];
  }),
});

const reread = (from: Plan, path: Path, corrections = noCorrections) =>
  carriedOut(from, 'path.reread', { pathId: 'example', path, corrections });

describe('a changed document', () => {
  it('that changed nothing leaves the path as it was', () => {
    expect(reread(plan(), reading((levels) => levels)).plan.paths).toEqual({ example: old });
  });

  it('keeps ids, and with them everything that rests on them, under new names, places and words', () => {
    const after = reading(([junior, mid, ...higher]) => {
      if (!junior || !mid) return [];
      const edited = withTexts(mid, { 'Caching at Mid-Level': null, 'Advanced SQL at Mid-Level': 'Really advanced SQL at Mid-Level' });
      const moved = mid.expectations.filter(({ text }) => text.startsWith('Caching'));
      return [{ ...junior, expectations: [...moved, ...junior.expectations] }, { ...edited, name: 'Engineer II' }, ...higher];
    });
    const next = reread(plan(), after).plan;
    const levels = next.paths['example']?.levels ?? [];
    expect(levels.map(({ id, name }) => [id, name])[1]).toEqual(['example/mid-level', 'Engineer II']);
    expect(levels[1]?.expectations.find(({ id }) => id === sql)?.text).toBe('Really advanced SQL at Mid-Level');
    expect(levels[0]?.expectations[0]?.id).toBe(caching);
    expect([next.ratings, next.goals, next.past]).toEqual([plan().ratings, plan().goals, {}]);
  });

  it('keeps a line that is gone with its old words where something rests on it, and gives it back later', () => {
    const without = reading((levels) =>
      levels.map((level) => withTexts(level, { 'Caching at Mid-Level': null, 'Mentoring at Mid-Level': null })),
    );
    const gone = reread(plan(), without).plan;
    expect(Object.values(gone.past)).toEqual([
      {
        ...old.levels[1]?.expectations.find(({ id }) => id === caching),
        pathId: 'example', pathTitle: 'Backend Engineer', levelName: 'Mid-Level Backend Engineer', goneSince: exampleToday,
      },
    ]);
    expect([gone.ratings, gone.goals]).toEqual([plan().ratings, plan().goals]);
    const back = reread(gone, reading((levels) => levels, 'edition-3')).plan;
    expect(back.past).toEqual({});
    expect(back.paths['example']?.levels[1]?.expectations.map(({ id }) => id)).toContain(caching);
  });

  it('goes by the ids of the document before its words', () => {
    const withRefs = (path: Path, refs: readonly string[]): Path => ({
      ...path,
      levels: path.levels.map((level, at) =>
        at > 0 ? level : { ...level, expectations: level.expectations.map((line, place) => ({ ...line, ref: refs[place] ?? '' })) },
      ),
    });
    const before = withRefs(old, ['one', 'two']);
    const after = withRefs(reading((levels) => levels), ['two', 'one']);
    const next = reread(plan({ paths: { example: before } }), after).plan.paths['example']?.levels[0];
    expect(next?.expectations.slice(0, 2).map(({ id }) => id)).toEqual([
      old.levels[0]?.expectations[1]?.id,
      old.levels[0]?.expectations[0]?.id,
    ]);
  });

  it('takes a person’s word over its own finding', () => {
    const corrections = {
      levels: [],
      lines: [
        { afterId: 'edition-2/mid-level/caching', beforeId: null },
        { afterId: 'edition-2/mid-level/mentoring', beforeId: caching },
      ],
    };
    const next = reread(plan(), reading((levels) => levels), corrections).plan;
    const lines = next.paths['example']?.levels[1]?.expectations ?? [];
    expect(lines.find(({ text }) => text === 'Mentoring at Mid-Level')?.id).toBe(caching);
    expect(lines.find(({ text }) => text === 'Caching at Mid-Level')?.id).toBe('example/mid-level/caching-2');
  });
});

describe('a level that is gone', () => {
  const without = reading((levels) => levels.filter(({ id }) => !id.endsWith('mid-level')));

  it('hands its goals and the position to the nearest one, which the review says first', () => {
    const before = plan();
    const review = rereadOf(before, old, without, noCorrections);
    expect(review.levels.find(({ state }) => state === 'removed')).toMatchObject({
      before: { id: 'example/mid-level' }, goals: 1, isPosition: true, goesTo: { id: 'example/junior' },
    });
    const next = reread(before, without).plan;
    expect(next.position).toMatchObject({ currentLevelId: 'example/junior', targetLevelId: 'example/junior' });
    expect(next.goals['goal']?.levelId).toBe('example/junior');
    expect(Object.keys(next.past)).toEqual([sql, caching]);
  });

  it('is refused only where the document holds none at all', () => {
    const payload = { pathId: 'example', path: newPath('empty', 'Empty', old.sources), corrections: noCorrections };
    expect(refusalOf(plan(), 'path.reread', payload)).toMatchObject({ reason: expect.stringContaining('no level') });
  });
});
