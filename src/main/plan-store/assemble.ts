import { Low } from 'lowdb';
import type { Plan } from '../../core/plan/plan';
import { DurableAdapter } from './adapter';
import { BackupKeeper, type CurrentGeneration } from './backups';
import type { StoreDeps } from './deps';
import type { FileFacts } from './disk';
import type { FileNames } from './file-names';
import type { Journal } from './journal';
import { PlanStore } from './plan-store';
import { SnapshotKeeper } from './snapshot-keeper';
import type { PlanPoint } from './snapshot-text';

/** What is on the disk when a store begins. */
export interface Beginning {
  readonly point: PlanPoint<Plan>;
  readonly installed: FileFacts;
  readonly journal: Journal | null;
  /** Null for a plan made in this session. */
  readonly generation: CurrentGeneration | null;
  readonly releaseLock: () => Promise<void>;
}

/** Puts a store together: lowdb over the durable adapter over the files of one plan. */
export const assembleStore = (deps: StoreDeps, names: FileNames, beginning: Beginning): PlanStore => {
  const { point, installed, journal, generation, releaseLock } = beginning;
  const backups = new BackupKeeper(deps.disk, names, generation);
  const keeper = new SnapshotKeeper(deps, names, backups, installed);
  const adapter = new DurableAdapter(keeper, { point, journal });
  const low = new Low<Plan>(adapter, point.plan);
  return new PlanStore({ disk: deps.disk, names, low, adapter, backups, limits: deps.limits, releaseLock });
};
