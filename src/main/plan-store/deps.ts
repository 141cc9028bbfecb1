import { randomBytes } from 'node:crypto';
import type { CompactionLimits } from './compaction';
import type { Disk } from './disk';
import { nodeDisk } from './node-disk';
import { nodeProcesses, type Processes } from './processes';

/** What a store takes from its surroundings. */
export interface StoreDeps {
  readonly disk: Disk;
  readonly processes: Processes;
  /** The time as an ISO 8601 instant; only ever shown, never compared. */
  readonly now: () => string;
  /** Sixteen letters that nobody can guess. */
  readonly random: () => string;
  readonly limits: CompactionLimits;
}

/** The surroundings of the real application. */
export const nodeStoreDeps: StoreDeps = {
  disk: nodeDisk,
  processes: nodeProcesses,
  now: () => new Date().toISOString(),
  random: () => randomBytes(8).toString('hex'),
  limits: { edits: 1_000, bytes: 1024 * 1024, idle: 60_000 },
};
