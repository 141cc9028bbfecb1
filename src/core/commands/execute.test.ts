import { applyPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { isoDate, type Instant } from '../kit/dates';
import { emptyPlan, type Plan } from '../plan/plan';
import type { CommandContext } from './command';
import { execute } from './execute';

const context = (): CommandContext => {
  let count = 0;
  return { now: '2026-11-24T08:00:00.000Z' as Instant, today: isoDate('2026-11-24'), newId: () => `id-${(count += 1)}` };
};
const plan = emptyPlan('plan', isoDate('2026-11-24'));
const done = (from: Plan, name: string, payload: unknown) => {
  const result = execute(from, { name, payload }, context());
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('execute', () => {
  it('gives patches that lead to the next plan and an inverse that leads back exactly', () => {
    const change = done(plan, 'milestone.add', { title: 'Read about indexes', effort: 3 });
    expect(applyPatches(plan, [...change.patches])).toEqual(change.plan);
    expect(applyPatches(change.plan, [...change.inverse])).toEqual(plan);
    expect(change.label).toBe('Add milestone “Read about indexes”');
  });

  it('shares everything a command did not touch', () => {
    const change = done(plan, 'plan.rename', { name: 'Ada' });
    expect(change.plan.goals).toBe(plan.goals);
  });

  it('refuses a command it does not know, also one named like a member of every object', () => {
    expect(execute(plan, { name: 'constructor', payload: {} }, context())).toMatchObject({
      ok: false,
      error: { type: 'unknown-command' },
    });
  });

  it('names the place of everything wrong with a payload and changes nothing', () => {
    const result = execute(plan, { name: 'milestone.add', payload: { title: ' ', effort: -1 } }, context());
    expect(result).toMatchObject({
      ok: false,
      error: { type: 'bad-payload', issues: [{ path: 'title' }, { path: 'effort' }] },
    });
    expect(plan.milestones).toEqual({});
  });

  it('refuses ids that are names every object has', () => {
    expect(execute(plan, { name: 'goal.remove', payload: { id: '__proto__' } }, context()).ok).toBe(false);
    expect(execute(plan, { name: 'practice.mark', payload: { itemId: 'constructor', done: true } }, context()).ok).toBe(false);
  });

  it('refuses a circle of prerequisites and names it', () => {
    const first = done(plan, 'milestone.add', { title: 'A' }).plan;
    const id = Object.keys(first.milestones)[0] ?? '';
    const result = execute(first, { name: 'milestone.edit', payload: { id, changes: { prerequisiteIds: [id] } } }, context());
    expect(result).toMatchObject({ ok: false, error: { type: 'broken-invariant' } });
    expect(JSON.stringify(result)).toContain('“A” → “A”');
  });

  it('leaves fields alone that an edit does not name, even when they are sent as undefined', () => {
    const first = done(plan, 'milestone.add', { title: 'A', notes: 'kept' }).plan;
    const id = Object.keys(first.milestones)[0] ?? '';
    const next = done(first, 'milestone.edit', { id, changes: { title: 'B', notes: undefined } }).plan;
    expect(next.milestones[id]).toMatchObject({ title: 'B', notes: 'kept' });
  });

  it('refuses a target under the floor with both figures and changes nothing', () => {
    const withFloor = done(plan, 'negotiation.set', { changes: { floor: 10_000_000 } }).plan;
    const result = execute(withFloor, { name: 'negotiation.set', payload: { changes: { target: 9_000_000 } } }, context());
    expect(result).toMatchObject({ ok: false, error: { type: 'refused', reason: expect.stringContaining('lies under the floor') } });
  });
});
