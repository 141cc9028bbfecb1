import { describe, expect, it } from 'vitest';
import { storedPlan } from '../commands/stored-plan.example';
import { byId, exampleMilestone, examplePlan } from '../plan/plan.example';
import { readOn, readPlan } from './reading';
import { searchPlan } from './search.queries';
import { noSeenWords, visitWords } from './seen-words';

const manyNotes = (count: number) =>
  byId(...Array.from({ length: count }, (_, at) => exampleMilestone(`m${at}`, { notes: `note${at}` })));

describe('reading a plan for search', () => {
  it('stops when it is enough and goes on from there', () => {
    const plan = examplePlan({ milestones: manyNotes(100) });
    let asked = 0;
    while (!readOn(plan, () => true)) asked += 1;
    expect(asked).toBeGreaterThan(4);
    expect(searchPlan(plan, 'note99', 5)[0]?.id).toBe('m99');
  });

  it('reads after an edit what was edited and nothing else', () => {
    const plan = examplePlan({ milestones: manyNotes(40) });
    const { index } = readPlan(plan);
    const before = index.entries.length;
    const edited = {
      ...plan,
      milestones: { ...plan.milestones, m3: exampleMilestone('m3', { notes: 'else' }) },
    };
    readPlan(edited);
    expect(index.entries.length).toBe(before + 1);
    expect(searchPlan(edited, 'note3', 50).map(({ id }) => id)).not.toContain('m3');
  });

  it('finds a file by its name at what it is attached to', () => {
    expect(searchPlan(storedPlan, 'chart.png', 5).map(({ kind }) => kind)).toContain('week');
  });

  it('tells the words of a text apart as they are written, however many there are', () => {
    const words = Array.from({ length: 9_000 }, (_, at) => `w${at % 5_000}ü`);
    const seen = noSeenWords();
    const visited: number[][] = [];
    visitWords(
      seen,
      ` ${words.join('\u2003\n')} `,
      () => [visited.length],
      (list) => visited.push(list),
    );
    expect(visited).toHaveLength(9_000);
    expect(seen.words).toEqual([...new Set(words)]);
    expect(visited.slice(5_000)).toEqual(visited.slice(0, 4_000));
  });
});
