import { readFileSync } from 'node:fs';
import { openPlanStore } from '../src/main/plan-store/index';
import { medians, report } from './medians';

const rounds = 15;

/**
 * A plan in memory from disk, against reading and JSON.parse of the same file, and against the whole of
 * opening it.
 */
export const measureLoads = async (file: string): Promise<void> => {
  const found = await medians(
    [
      { name: 'read and JSON.parse', run: () => JSON.parse(readFileSync(file, 'utf8')) },
      {
        name: 'open and close the plan',
        run: async () => {
          const outcome = await openPlanStore(file);
          if (outcome.kind !== 'opened') throw new Error(outcome.kind);
          await outcome.store.close();
        },
      },
    ],
    rounds,
  );
  report(found, 'read and JSON.parse');
};
