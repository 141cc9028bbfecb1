import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pairing } from '../paths/pairing';
import { ExpectationKind, newPath, type Level } from '../paths/path';
import { changesOfKind, type ExpectationChange } from './changes';
import { dutiesOf, levelOf, planOf } from './changes.example';
import { changesBetween } from './changes.queries';

const between = (from: Level, to: Level, pairings: readonly Pairing[] = []) => {
  const changes = changesBetween({ ...planOf(from, to), pairings: [...pairings] }, from.id, to.id);
  if (!changes) throw new Error('a level is missing');
  return changes;
};
const told = (change: ExpectationChange): string =>
  [change.kind, 'from' in change ? change.from.text : '', 'to' in change ? change.to.text : '']
    .filter(Boolean)
    .join(': ');
const all = (...given: Parameters<typeof between>) =>
  between(...given)
    .categories.flatMap(({ changes }) => changes)
    .map(told);

describe('what changes between two levels', () => {
  it('is new, grown, kept or dropped by families of meaning, whatever the words', () => {
    const junior = dutiesOf(
      'a',
      'Learn about database design',
      'Take part in interviews',
      'Keep the notes in order',
    );
    const mid = dutiesOf(
      'b',
      'Design schemas',
      'Take part in interviews',
      'Set the budget of the department',
    );
    expect(all(junior, mid)).toEqual([
      'grown: Learn about database design: Design schemas',
      'kept: Take part in interviews: Take part in interviews',
      'new: Set the budget of the department',
      'dropped: Keep the notes in order',
    ]);
  });

  it('says in what a line has grown: the verb of scope at what both are about, the reach, the depth, what is added', () => {
    const grown = changesOfKind(
      between(
        dutiesOf(
          'a',
          'Coach a junior and take part in interviews',
          'Lead a feature',
          'SQL',
          'Automated tests',
        ),
        dutiesOf('b', 'Run interviews', 'Lead several teams', 'Advanced SQL', 'Automated tests and security'),
      ),
      'grown',
    );
    expect(grown.map(({ growth }) => growth)).toMatchObject([
      { scope: { from: { verb: 'take part', rung: 'follow' }, to: { verb: 'run', rung: 'own' } } },
      { scope: null, reach: { from: 'a feature', to: 'several teams' } },
      { scope: null, reach: null, depth: { to: 'larger or more advanced' } },
      { scope: null, reach: null, depth: null, added: ['security'] },
    ]);
  });

  it('groups by category: responsibilities, then skills in the order of the levels, then soft skills', () => {
    const from = levelOf('a', [
      ['soft-skill', 'Soft skills', 'Listens'],
      ['skill', 'Tools', 'Docker'],
    ]);
    const to = levelOf('b', [
      ['skill', 'Architecture', 'Message queues'],
      ['skill', 'Tools', 'Kubernetes'],
      ['responsibility', 'Responsibilities', 'Run the release'],
    ]);
    expect(between(from, to).categories.map(({ category }) => category)).toEqual([
      'Responsibilities',
      'Architecture',
      'Tools',
      'Soft skills',
    ]);
  });

  it('compares levels of two paths as well', () => {
    const [from, to] = [dutiesOf('a', 'Write unit tests'), dutiesOf('b', 'Own the test strategy')];
    const paths = {
      one: { ...newPath('one', 'One', []), levels: [from] },
      two: { ...newPath('two', 'Two', []), levels: [to] },
    };
    const changes = changesBetween({ paths, pairings: [], synonyms: null }, 'a', 'b');
    expect(changes?.categories.flatMap((each) => each.changes).map(({ kind }) => kind)).toEqual(['grown']);
  });

  it('uses the synonyms of the plan instead of the bundled ones', () => {
    const plan = {
      ...planOf(dutiesOf('a', 'Feed the llamas'), dutiesOf('b', 'Groom alpacas')),
      synonyms: [['llamas', 'alpacas']],
    };
    expect(changesBetween(plan, 'a', 'b')?.categories[0]?.changes.map(({ kind }) => kind)).toEqual(['kept']);
    expect(all(dutiesOf('a', 'Feed the llamas'), dutiesOf('b', 'Groom alpacas'))).toHaveLength(2);
  });

  it('is nothing where the plan does not hold a level', () => {
    expect(changesBetween(planOf(dutiesOf('a', 'Listen')), 'a', 'gone')).toBeNull();
  });
});

describe('a pairing a person corrected', () => {
  const [from, to] = [
    dutiesOf('a', 'Write unit tests', 'Join the rota'),
    dutiesOf('b', 'Decide how to test', 'Feed the cat'),
  ];

  it('sets apart what Waymark would pair, and puts together what it would not, in either direction', () => {
    expect(all(from, to)).toContain('grown: Write unit tests: Decide how to test');
    expect(all(from, to, [{ lowerId: 'a/0', higherId: 'b/0', together: false }])).toContain(
      'new: Decide how to test',
    );
    expect(all(from, to, [{ lowerId: 'b/1', higherId: 'a/1', together: true }])).toContain(
      'kept: Join the rota: Feed the cat',
    );
  });

  it('outweighs the likest pair, and the newest word counts', () => {
    expect(
      all(from, to, [
        { lowerId: 'a/0', higherId: 'b/0', together: true },
        { lowerId: 'a/0', higherId: 'b/1', together: true },
      ]),
    ).toContain('kept: Write unit tests: Feed the cat');
  });

  it('is named with the line it concerns', () => {
    const pairing = { lowerId: 'a/0', higherId: 'b/0', together: false };
    expect(changesOfKind(between(from, to, [pairing]), 'new')[0]?.corrections).toEqual([pairing]);
  });
});

describe('any two levels', () => {
  const words = [
    'design',
    'lead',
    'SQL',
    'Redis',
    'tests',
    'teams',
    'own',
    'the',
    'C++',
    '—',
    'interviews',
    'basic',
  ];
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(' '));
  const line = fc.tuple(
    fc.constantFrom(...ExpectationKind.options),
    fc.constantFrom('Tools', 'Design'),
    fc.oneof(text, fc.string({ minLength: 1 })),
  );
  const level = (id: string) => fc.array(line, { maxLength: 8 }).map((lines) => levelOf(id, lines));
  const pairing = fc.record({
    lowerId: fc.nat(8).map((at) => `a/${at}`),
    higherId: fc.nat(8).map((at) => `b/${at}`),
    together: fc.boolean(),
  });

  it('show every expectation of both exactly once, and the same each time', () => {
    fc.assert(
      fc.property(level('a'), level('b'), fc.array(pairing, { maxLength: 5 }), (from, to, pairings) => {
        const changes = between(from, to, pairings).categories.flatMap((category) => category.changes);
        const shown = changes.flatMap((change) => [
          ...('from' in change ? [change.from.id] : []),
          ...('to' in change ? [change.to.id] : []),
        ]);
        const asked = [...from.expectations, ...to.expectations].map(({ id }) => id);
        expect(shown.toSorted()).toEqual(asked.toSorted());
        expect(between(from, to, pairings)).toEqual(
          between(structuredClone(from), structuredClone(to), pairings),
        );
      }),
    );
  });
});
