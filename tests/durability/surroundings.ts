import type { StoreDeps } from '../../src/main/plan-store/deps';
import type { Disk } from '../../src/main/plan-store/disk';
import { emptyPlan, type Plan } from '../../src/core/plan/plan';
import { currentVersion } from '../../src/core/plan/migrations/index';
import { isoDate } from '../../src/core/kit/dates';

/** A frozen plan file of the current version, with something in every collection. */
export const currentPlanFile = `tests/fixtures/plans/v${currentVersion}.json`;

/** The surroundings of one process that is the only one running, with a clock that stands still. */
export const alone = (disk: Disk, pid: number, limits: Partial<StoreDeps['limits']> = {}): StoreDeps => {
  let count = 0;
  return {
    disk,
    processes: { host: 'here', ownId: pid, startOf: async (id) => (id === pid ? `start of ${pid}` : null) },
    now: () => '2026-11-24T08:00:00.000Z',
    random: () => `${String(pid).padStart(8, '0')}${String((count += 1)).padStart(8, '0')}`,
    limits: { edits: 1_000, bytes: 1_000_000, idle: 1_000_000, ...limits },
  };
};

/** A small plan that says in its name how many edits it has seen. */
export const planAfter = (edits: number, from: Plan = emptyPlan('plan', isoDate('2026-11-24'))): Plan => ({
  ...from,
  name: String(edits),
});

/** How many edits a plan has seen. */
export const editsIn = (plan: Plan): number => Number(plan.name);
