import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday } from '../commands/execute.example';
import { storedPlan } from '../commands/stored-plan.example';
import { newEvidence } from '../evidence/evidence';
import { isoDate } from '../kit/dates';
import { byId, examplePlan } from '../plan/plan.example';
import { newStory, storyFrom } from './story.prefill';
import {
  countWords,
  lengthOf,
  lostEvidence,
  missingParts,
  storiesNewestFirst,
  withoutStory,
} from './story.queries';

const piece = (id: string, on: string) => newEvidence(id, `Did ${id}`, isoDate(on));

describe('a story', () => {
  it('is added, edited and removed, and remembers the day it was edited', () => {
    const added = carriedOut(examplePlan(), 'story.add', {
      title: 'How it was cached',
      action: 'Cached',
    }).plan;
    expect(added.stories['new-1']).toMatchObject({
      audience: 'private',
      action: 'Cached',
      editedOn: exampleToday,
    });
    const edited = carriedOut(storedPlan, 'story.edit', { id: 'story', changes: { result: 'Fast' } }).plan;
    expect(edited.stories['story']).toMatchObject({ title: 'Cached', result: 'Fast' });
    expect(carriedOut(storedPlan, 'story.remove', { id: 'story' }).plan.stories).toEqual({});
  });

  it('begins with what its evidence says, oldest first, for the narrowest audience', () => {
    const story = storyFrom([
      {
        ...piece('b', '2026-03-01'),
        figure: { from: 780, to: 140, unit: 'ms' },
        audience: 'public',
        expectationIds: ['x'],
      },
      { ...piece('a', '2026-01-01'), result: 'They came', audience: 'manager', expectationIds: ['x', 'y'] },
    ]);
    expect(story).toEqual({
      title: 'Did b',
      situation: '',
      task: '',
      action: 'Did a. Did b.',
      result: 'They came. From 780 to 140 ms.',
      evidenceIds: ['a', 'b'],
      expectationIds: ['x', 'y'],
      audience: 'manager',
    });
    expect(storyFrom([])).toMatchObject({ title: '', audience: 'private' });
  });

  it('is counted in words and in minutes to say it', () => {
    expect(countWords('p95 didn’t fall by 4.5 %, it is well-known')).toBe(8);
    expect(countWords(' — … ')).toBe(0);
    const story = { situation: 'one two', task: 'three', action: 'w '.repeat(257), result: '' };
    expect(lengthOf(story)).toEqual({
      parts: { situation: 2, task: 1, action: 257, result: 0 },
      words: 260,
      minutes: 2,
    });
    expect(missingParts(story)).toEqual(['result']);
  });

  it('knows which of its evidence the journal no longer supports', () => {
    const plan = { ...storedPlan, weeks: {} };
    expect(lostEvidence(plan, storedPlan.stories['story'] ?? newStory('', '', exampleToday))).toEqual(['b']);
  });

  it('covers expectations; the others of the target level are listed', () => {
    const told = { ...newStory('s', 'S', exampleToday), expectationIds: ['example/mid-level/caching'] };
    const lines = withoutStory(examplePlan({ stories: byId(told) })).map(({ id }) => id);
    expect(lines).toHaveLength(7);
    expect(lines).not.toContain('example/mid-level/caching');
    expect(withoutStory(examplePlan({ position: null }))).toEqual([]);
  });

  it('stands before those edited earlier', () => {
    const stories = byId(
      newStory('a', 'A', isoDate('2026-01-01')),
      newStory('b', 'B', isoDate('2026-02-01')),
    );
    expect(storiesNewestFirst({ stories }).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
