import { randomBytes } from 'node:crypto';
import type { Plan } from '../../core/plan/plan';
import { nextChain } from './journal-text';
import { snapshotPieces } from './snapshot-text';

/**
 * A plan as the bytes of a plan file of its own, which opens like any other: for a copy elsewhere. It goes on counting from
 * the edits so far, as calendars take the greater number for the newer state.
 */
export const planFileBytes = (plan: Plan, edits: number, savedAt = new Date().toISOString()): Uint8Array => {
  const point = { plan, sequence: edits, chain: nextChain(plan.id, randomBytes(8).toString('hex')) };
  return Buffer.concat([...snapshotPieces(point, savedAt)]);
};
