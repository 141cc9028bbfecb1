import { applyPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';
import type { CommandName, CommandPayload } from '../commands/registry';
import { byId, exampleGoal, examplePlan } from '../plan/plan.example';
import type { Plan } from '../plan/plan';
import type { Level, Path } from './path';

const [junior, mid, senior, principal] = ['junior', 'mid-level', 'senior', 'principal'].map(
  (name) => `example/${name}`,
) as [string, string, string, string];
const caching = `${mid}/caching`;

const rated = examplePlan({ ratings: { [caching]: [{ on: exampleToday, value: 'solid' }] } });

/** The path after a command; that it can be undone exactly is checked on the way. */
const after = <Name extends CommandName>(
  name: Name,
  payload: CommandPayload<Name>,
  plan: Plan = rated,
): Path => {
  const change = carriedOut(plan, name, payload);
  expect(applyPatches(change.plan, [...change.inverse])).toEqual(plan);
  return change.plan.paths['example'] ?? expect.fail('the path is gone');
};

const levelOf = (path: Path, id: string): Level =>
  path.levels.find((level) => level.id === id) ?? expect.fail(`no ${id}`);
const linesOf = (path: Path, id: string): string[] =>
  levelOf(path, id).expectations.map(({ text }) => text.replace(/ at .*/, ''));

describe('a line of a path', () => {
  it('is added after the others of its category', () => {
    const path = after('expectation.add', {
      levelId: mid,
      kind: 'skill',
      category: 'Technical',
      text: 'Queues',
    });
    expect(linesOf(path, mid).slice(2, 7)).toEqual([
      'Advanced SQL',
      'Caching',
      'Cloud services',
      'Queues',
      'Continuous integration',
    ]);
    expect(
      linesOf(
        after('expectation.add', { levelId: mid, kind: 'skill', category: 'New', text: 'Last' }),
        mid,
      ).at(-1),
    ).toBe('Last');
  });

  it('keeps its id, and what rests on it, when its words change', () => {
    const { plan } = carriedOut(rated, 'expectation.edit', {
      expectationId: caching,
      changes: { text: 'Caches', category: 'Tools' },
    });
    const line = plan.paths['example']?.levels[1]?.expectations.find(({ id }) => id === caching);
    expect(line).toMatchObject({ text: 'Caches', category: 'Tools', kind: 'skill' });
    expect(plan.ratings).toEqual(rated.ratings);
  });

  it('moves within its level and to another one, and past the end to the end', () => {
    expect(linesOf(after('expectation.move', { expectationId: caching, levelId: mid, to: 0 }), mid)[0]).toBe(
      'Caching',
    );
    const path = after('expectation.move', { expectationId: caching, levelId: senior, to: 999 });
    expect(linesOf(path, mid)).not.toContain('Caching');
    expect(levelOf(path, senior).expectations.at(-1)?.id).toBe(caching);
  });

  it('is kept with its words when it is removed and rated, and else goes', () => {
    const { plan } = carriedOut(rated, 'expectation.remove', { expectationId: caching });
    expect(plan.past[caching]).toMatchObject({
      text: 'Caching at Mid-Level',
      levelName: 'Mid-Level Backend Engineer',
      goneSince: exampleToday,
    });
    expect(plan.ratings).toEqual(rated.ratings);
    expect(carriedOut(rated, 'expectation.remove', { expectationId: `${mid}/mentoring` }).plan.past).toEqual(
      {},
    );
  });

  it('that is not there is refused', () => {
    expect(refusalOf(rated, 'expectation.remove', { expectationId: 'gone' })).toMatchObject({
      type: 'not-found',
    });
    expect(
      refusalOf(rated, 'expectation.move', { expectationId: caching, levelId: 'gone', to: 0 }),
    ).toMatchObject({ type: 'not-found' });
  });
});

describe('a level of a path', () => {
  it('is added at the top, and moves up and down by one', () => {
    expect(after('level.add', { pathId: 'example', name: 'Fellow' }).levels.at(-1)).toMatchObject({
      name: 'Fellow',
      expectations: [],
    });
    expect(after('level.move', { levelId: senior, by: 1 }).levels.map(({ id }) => id)).toEqual([
      junior,
      mid,
      principal,
      senior,
    ]);
    expect(refusalOf(rated, 'level.move', { levelId: principal, by: 1 })).toMatchObject({ type: 'refused' });
  });

  it('takes new years, pay and points, but no band that ends before it begins', () => {
    const changes = { name: 'Engineer II', years: { from: 2, to: 5 }, points: 20 };
    expect(levelOf(after('level.edit', { levelId: mid, changes }), mid)).toMatchObject(changes);
    const { pay } = levelOf(after('level.edit', { levelId: mid, changes: { pay: null } }), mid);
    expect(pay).toBeNull();
    expect(
      refusalOf(rated, 'level.edit', { levelId: mid, changes: { years: { from: 5, to: 2 } } }),
    ).toMatchObject({ type: 'refused' });
  });

  it('goes with its lines, of which the rated ones are kept; projects and questions name it no more', () => {
    const aside = { ...rated, position: null };
    const { plan } = carriedOut(aside, 'level.remove', { levelId: mid });
    const path = plan.paths['example'];
    expect(path?.levels.map(({ id }) => id)).toEqual([junior, senior, principal]);
    expect(Object.keys(plan.past)).toEqual([caching]);
    expect(path?.projects.map(({ levelId }) => levelId)).toEqual([junior, null, null, senior, null]);
    expect(
      carriedOut(aside, 'level.remove', { levelId: junior }).plan.paths['example']?.questions[0]?.levelIds,
    ).toEqual([]);
  });

  it('stays while somebody stands on it or a goal belongs to it', () => {
    expect(refusalOf(rated, 'level.remove', { levelId: junior })).toMatchObject({ type: 'refused' });
    const withGoal = { ...rated, goals: byId(exampleGoal('goal', { levelId: senior })) };
    expect(refusalOf(withGoal, 'level.remove', { levelId: senior })).toMatchObject({ type: 'refused' });
  });
});

describe('the rest of a path', () => {
  it('takes activities, with their share the right way round', () => {
    const added = after('activity.add', { levelId: mid, text: 'On call', share: { from: 30, to: 10 } });
    expect(levelOf(added, mid).activities.at(-1)).toMatchObject({
      text: 'On call',
      share: { from: 10, to: 30 },
    });
    const [first] = levelOf(added, mid).activities;
    const activityId = first?.id ?? '';
    const edited = after('activity.edit', { levelId: mid, activityId, changes: { share: null } });
    expect(levelOf(edited, mid).activities[0]).toEqual({ ...first, share: null });
    expect(
      levelOf(after('activity.remove', { levelId: mid, activityId }), mid).activities.map(({ id }) => id),
    ).not.toContain(activityId);
  });

  it('renames a category at one level or at all', () => {
    const rename = { pathId: 'example', from: 'Technical', to: 'Craft' };
    const categories = (path: Path, id: string): string[] => [
      ...new Set(levelOf(path, id).expectations.map(({ category }) => category)),
    ];
    const one = after('path.renameCategory', { ...rename, levelId: mid });
    expect([categories(one, mid).includes('Craft'), categories(one, senior).includes('Craft')]).toEqual([
      true,
      false,
    ]);
    expect(categories(after('path.renameCategory', { ...rename, levelId: null }), senior)).toContain('Craft');
    expect(refusalOf(rated, 'path.renameCategory', { ...rename, from: 'None', levelId: null })).toMatchObject(
      { type: 'refused' },
    );
  });

  it('takes stages, projects, questions and advice, changes them in place, and lets them go', () => {
    const words = { label: 'Lunch', text: 'Once a week' };
    const added = after('pathItem.add', { pathId: 'example', item: { section: 'networking', words } });
    expect(added.networking.map(({ label }) => label)).toEqual(['Meetups', 'Lunch']);
    const edited = after('pathItem.edit', {
      pathId: 'example',
      id: 'example/n1',
      item: { section: 'networking', words },
    });
    expect(edited.networking).toEqual([{ id: 'example/n1', ...words }]);
    const removed = after('pathItem.remove', { pathId: 'example', section: 'projects', id: 'example/p2' });
    expect(removed.projects.map(({ id }) => id)).toEqual([
      'example/p1',
      'example/p3',
      'example/p4',
      'example/p5',
    ]);
    expect(
      refusalOf(rated, 'pathItem.remove', { pathId: 'example', section: 'moves', id: 'gone' }),
    ).toMatchObject({ type: 'not-found' });
  });

  it('knows from and to of a move by its label', () => {
    const item = { section: 'moves' as const, words: { label: 'Backend → Platform', text: '' } };
    expect(after('pathItem.add', { pathId: 'example', item }).moves[0]).toMatchObject({
      from: 'Backend',
      to: 'Platform',
    });
  });

  it('takes another title and overview', () => {
    expect(after('path.edit', { pathId: 'example', changes: { title: 'Server Engineer' } })).toMatchObject({
      title: 'Server Engineer',
    });
  });
});
