import { writeFileSync } from 'node:fs';
import { IsoDate } from '../src/core/kit/dates';
import { snapshotPieces } from '../src/main/plan-store/snapshot-text';
import { busyPlan } from './busy-plan';

/** Writes the busy plan of so many milestones, begun today, as a plan file. */
export const writeBusyPlan = (count: number, file: string): void => {
  const now = new Date().toISOString();
  const plan = busyPlan(count, IsoDate.parse(now.slice(0, 10)));
  writeFileSync(file, Buffer.concat([...snapshotPieces({ plan, sequence: 0, chain: 'v904MUkLzcZtQL0Hb0q9lS' }, now)]));
};
