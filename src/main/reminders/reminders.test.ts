import { describe, expect, it } from 'vitest';
import { isoDate } from '../../core/kit/dates';
import { emptyPlan } from '../../core/plan/plan';
import { noReminders } from '../../core/reminders/reminder';
import { remind, type Notice, type ReminderDeps } from './reminders';

/** Surroundings on a Saturday afternoon, with what was shown and kept. */
const surroundings = (given: Partial<ReminderDeps> = {}) => {
  const shown: Notice[] = [];
  const opened: string[] = [];
  let said: readonly string[] = [];
  const deps: ReminderDeps = {
    plan: () => emptyPlan('plan', isoDate('2026-11-24')),
    choice: () => ({ ...noReminders, weeklyReview: true }),
    clock: () => ({ today: isoDate('2026-11-28'), time: '15:00' }),
    said: () => said,
    keepSaid: async (keys) => {
      said = keys;
    },
    open: (place) => void opened.push(place),
    show: (notice, clicked) => {
      shown.push(notice);
      clicked();
      return true;
    },
    ...given,
  };
  return { deps, shown, opened, said: () => said };
};

describe('reminding', () => {
  it('shows what is to be said once, and leads to its place', async () => {
    const { deps, shown, opened, said } = surroundings();
    await remind(deps);
    await remind(deps);
    expect(shown.map(({ title }) => title)).toEqual(['Your weekly review']);
    expect(opened).toEqual(['journal']);
    expect(said()).toEqual(['plan week 2026-W48']);
  });

  it('does not count as said what the system would not show', async () => {
    const { deps, said } = surroundings({ show: () => false });
    await remind(deps);
    expect(said()).toEqual([]);
  });

  it('says nothing without an open plan', async () => {
    const { deps, shown } = surroundings({ plan: () => null });
    await remind(deps);
    expect(shown).toEqual([]);
  });

  it('forgets the oldest of very many', async () => {
    const old = Array.from({ length: 1_000 }, (_, at) => `old ${at}`);
    const { deps, said } = surroundings({ said: () => old });
    await remind(deps);
    expect([said().length, said()[0], said().at(-1)]).toEqual([1_000, 'old 1', 'plan week 2026-W48']);
  });
});
