import { describe, expect, it } from 'vitest';
import type { OpenPlan, PlanChanged } from '../../contract/plan';
import { isoDate } from '../../core/kit/dates';
import { emptyPlan } from '../../core/plan/plan';
import { createMirror, type Mirror } from './mirror';

const plan = emptyPlan('plan', isoDate('2026-11-24'));
const open = (revision: number, name = ''): OpenPlan => ({
  kind: 'open',
  revision,
  plan: { ...plan, name },
  file: '/plan.json',
  saveState: { state: 'saved' },
  history: { undo: null, redo: null },
  readOnly: false,
  notice: null,
});
const renamed = (revision: number, name: string): PlanChanged => ({
  revision,
  patches: [{ op: 'replace', path: ['name'], value: name }],
  history: { undo: `Name ${name}`, redo: null },
});
const shown = (mirror: Mirror) => {
  const status = mirror.get()?.status;
  return status?.kind === 'open'
    ? { revision: status.revision, name: status.plan.name, undo: status.history.undo }
    : status;
};

/** A mirror whose reads answer one after the other, and a count of them. */
const mirrorOf = (...answers: OpenPlan[]) => {
  let reads = 0;
  const mirror = createMirror(async () => {
    const status = answers[Math.min(reads, answers.length - 1)] ?? open(0);
    reads += 1;
    return { status, recent: [] };
  });
  return { mirror, reads: () => reads };
};

describe('the mirror of the plan', () => {
  it('applies changes in the order of their revisions and shares what they leave alone', async () => {
    const { mirror, reads } = mirrorOf(open(3));
    await mirror.load();
    const before = mirror.get()?.status;
    mirror.changed(renamed(4, 'Ada'));
    const after = mirror.get()?.status;
    expect(shown(mirror)).toEqual({ revision: 4, name: 'Ada', undo: 'Name Ada' });
    expect(after?.kind === 'open' && before?.kind === 'open' && after.plan.goals === before.plan.goals).toBe(
      true,
    );
    expect(reads()).toBe(1);
  });

  it('ignores a change it has already seen', async () => {
    const { mirror } = mirrorOf(open(3, 'Ada'));
    await mirror.load();
    mirror.changed(renamed(3, 'Late'));
    expect(shown(mirror)).toMatchObject({ revision: 3, name: 'Ada' });
  });

  it('reads the whole plan again when a revision is missing', async () => {
    const { mirror, reads } = mirrorOf(open(3), open(6, 'Grace'));
    await mirror.load();
    mirror.changed(renamed(6, 'Grace'));
    await expect.poll(() => shown(mirror)).toMatchObject({ revision: 6, name: 'Grace' });
    expect(reads()).toBe(2);
  });

  it('keeps changes that arrive while it reads, and applies those the answer does not hold', async () => {
    const { mirror } = mirrorOf(open(3, 'Ada'));
    const loading = mirror.load();
    mirror.changed(renamed(3, 'Old'));
    mirror.changed(renamed(4, 'New'));
    await loading;
    expect(shown(mirror)).toMatchObject({ revision: 4, name: 'New' });
  });

  it('shows a save that failed without touching the plan', async () => {
    const { mirror } = mirrorOf(open(3, 'Ada'));
    await mirror.load();
    mirror.saveState({ state: 'unsaved', reason: 'the disk is full', mustChoose: false });
    expect(mirror.get()?.status).toMatchObject({ revision: 3, saveState: { state: 'unsaved' } });
  });
});
