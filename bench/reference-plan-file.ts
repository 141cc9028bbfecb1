import { writeFileSync } from 'node:fs';
import { snapshotPieces } from '../src/main/plan-store/snapshot-text';
import { manyWords } from './many-words';
import { referencePlan } from './reference-plan';

/** Writes the plan the figures are measured with, so many times ten years, in words as people's texts have them, as a plan file. */
export const writeReferencePlan = (factor: number, file: string): void => {
  const plan = referencePlan(factor, 1, manyWords(12_000));
  const state = { plan, sequence: 0, chain: 'v904MUkLzcZtQL0Hb0q9lS' };
  writeFileSync(file, Buffer.concat([...snapshotPieces(state, new Date().toISOString())]));
};
