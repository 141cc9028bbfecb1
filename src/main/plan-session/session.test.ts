import { applyPatches } from '../../core/kit/patches';
import { describe, expect, it } from 'vitest';
import type { PlanChanged } from '../../contract/plan';
import { isoDate, type Instant } from '../../core/kit/dates';
import { emptyPlan, type Plan } from '../../core/plan/plan';
import { PlanSession, type SessionDeps } from './session';

const empty = emptyPlan('plan', isoDate('2026-11-24'));

const start = (overrides: Partial<SessionDeps> = {}) => {
  const heard: PlanChanged[] = [];
  const saved: Plan[] = [];
  let seconds = 0;
  const session = new PlanSession(empty, {
    save: (plan) => Promise.resolve(void saved.push(plan)),
    context: () => ({
      now: new Date(Date.UTC(2026, 10, 24, 8, 0, (seconds += 1))).toISOString() as Instant,
      today: isoDate('2026-11-24'),
      newId: () => `id-${seconds}`,
    }),
    broadcast: (change) => heard.push(change),
    readOnly: false,
    ...overrides,
  });
  return { session, heard, saved };
};
const write = (text: string) => ({ name: 'week.write', payload: { week: '2026-W48', promptId: 'wins', text } });

describe('a plan session', () => {
  it('saves before it tells anyone', async () => {
    const order: string[] = [];
    const { session } = start({
      save: () => Promise.resolve(void order.push('saved')),
      broadcast: () => order.push('told'),
    });
    await session.execute({ name: 'plan.rename', payload: { name: 'Ada' } });
    expect(order).toEqual(['saved', 'told']);
  });

  it('undoes and redoes to exactly the same plans, telling the patches of each step', async () => {
    const { session, heard } = start();
    await session.execute({ name: 'plan.rename', payload: { name: 'Ada' } });
    const renamed = session.plan;
    expect(await session.undo()).toBe('Name the plan for Ada');
    expect(session.plan).toEqual(empty);
    expect(await session.redo()).toBe('Name the plan for Ada');
    expect(session.plan).toEqual(renamed);
    expect(heard.reduce((plan, { patches }) => applyPatches(plan, [...patches]), empty)).toEqual(renamed);
    expect(heard.map(({ revision }) => revision)).toEqual([1, 2, 3]);
  });

  it('undoes a stretch of typing as one step', async () => {
    const { session } = start();
    for (const text of ['S', 'Sh', 'Shipped']) await session.execute(write(text));
    expect(session.plan.weeks).toMatchObject({ '2026-W48': { answers: { wins: 'Shipped' } } });
    await session.undo();
    expect(session.plan).toEqual(empty);
    expect(session.history).toEqual({ undo: null, redo: 'Write in 2026-W48' });
  });

  it('forgets what was undone once something new is done', async () => {
    const { session } = start();
    await session.execute({ name: 'plan.rename', payload: { name: 'Ada' } });
    await session.undo();
    await session.execute({ name: 'plan.rename', payload: { name: 'Grace' } });
    expect(await session.redo()).toBeNull();
    expect(session.plan.name).toBe('Grace');
  });

  it('runs commands in the order they came, each on the plan the one before left', async () => {
    const { session, saved } = start();
    await Promise.all(['a', 'b', 'c'].map((title) => session.execute({ name: 'milestone.add', payload: { title } })));
    expect(saved.map(({ milestones }) => Object.keys(milestones).length)).toEqual([1, 2, 3]);
  });

  it('keeps an edit in memory when it cannot be saved', async () => {
    const { session, heard } = start({ save: () => Promise.reject(new Error('no space')) });
    const result = await session.execute({ name: 'plan.rename', payload: { name: 'Ada' } });
    expect(result.ok).toBe(true);
    expect(session.plan.name).toBe('Ada');
    expect(heard).toHaveLength(1);
  });

  it('restores another plan as one step that can be undone', async () => {
    const { session } = start();
    await session.replace({ ...empty, name: 'From yesterday' }, 'Restore the plan of yesterday');
    expect(session.plan.name).toBe('From yesterday');
    await session.undo();
    expect(session.plan).toEqual(empty);
  });

  it('changes nothing in a plan that is open for reading only', async () => {
    const { session, saved } = start({ readOnly: true });
    expect(await session.execute({ name: 'plan.rename', payload: { name: 'Ada' } })).toMatchObject({ ok: false });
    expect(saved).toEqual([]);
  });
});
