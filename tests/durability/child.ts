import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForNode } from '../../bench/bundle.mjs';
import { createPlanStore } from '../../src/main/plan-store/index';
import { planAfter } from './surroundings';

/** A process of its own that edits a plan, and what it has said. */
export interface Child {
  readonly process: ChildProcess;
  /** Whole lines only; a killed process may leave half of one. */
  readonly lines: () => string[];
  /** Resolves at the first line, or the end. */
  readonly spoke: Promise<void>;
  readonly ended: Promise<void>;
}

/** A folder with a program in it that edits a plan, as one file for the Node that runs the tests. */
export const editingProgram = async (): Promise<{
  folder: string;
  program: string;
  remove: () => Promise<void>;
}> => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-durability-'));
  const program = await bundleForNode('tests/durability/editing-process.ts', folder);
  return { folder, program, remove: () => rm(folder, { recursive: true }) };
};

/** Starts it on a plan. */
export const startEditing = (program: string, file: string, ...rest: string[]): Child => {
  const child = spawn(process.execPath, [program, file, ...rest], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const first = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  child.stdout.on('data', (piece: Buffer) => {
    text += piece.toString('utf8');
  });
  child.stderr.on('data', (piece: Buffer) => {
    text += `error: ${piece.toString('utf8')}\n`;
  });
  return {
    process: child,
    lines: () => text.split('\n').slice(0, -1),
    spoke: Promise.race([first, ended]),
    ended,
  };
};

/** Makes a plan file that has seen no edit. */
export const makePlanFile = async (file: string): Promise<void> => {
  const made = await createPlanStore(file, planAfter(0));
  if (made.kind !== 'created') throw new Error(made.sentence);
  await made.store.close();
};
