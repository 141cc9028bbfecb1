import { describe, expect, it } from 'vitest';
import { storedPlan } from '../commands/stored-plan.example';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';

describe('fixed events', () => {
  const course = { title: 'Course', on: exampleToday, starts: '18:30', minutes: 90 };

  it('are added with nothing but a title and a time, changed, and removed', () => {
    const added = carriedOut(storedPlan, 'event.add', course).plan;
    expect(added.events['new-1']).toEqual({ id: 'new-1', ...course, milestoneId: null, uid: '', note: '' });
    const edited = carriedOut(added, 'event.edit', { id: 'new-1', changes: { milestoneId: 'first', note: 'Room 3' } }).plan;
    expect(edited.events['new-1']).toMatchObject({ milestoneId: 'first', note: 'Room 3', minutes: 90 });
    expect(carriedOut(edited, 'event.remove', { id: 'new-1' }).plan.events).toEqual(storedPlan.events);
  });

  it('may belong only to a milestone there is, and stay when it is removed', () => {
    expect(refusalOf(storedPlan, 'event.add', { ...course, milestoneId: 'none' })).toMatchObject({ type: 'broken-invariant' });
    expect(carriedOut(storedPlan, 'milestone.remove', { id: 'first' }).plan.events['event']?.milestoneId).toBeNull();
  });

  it('begin at a time of day', () => {
    expect(refusalOf(storedPlan, 'event.add', { ...course, starts: '24:00' })).toMatchObject({ type: 'bad-payload' });
  });
});
