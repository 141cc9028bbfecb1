import { fdatasyncSync, openSync, statSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Plan } from '../src/core/plan/plan';
import { openPlanStore } from '../src/main/plan-store/index';
import { medians, report } from './medians';

const rounds = 400;
const searchRounds = 50;
const lowdbRounds = 5;
const noteLength = 100;

/**
 * One edit of a milestone until it is durable, against the bare append of as many bytes and against lowdb's
 * own file.
 */
export const measureEdits = async (file: string, folder: string): Promise<void> => {
  const outcome = await openPlanStore(file);
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  const { store } = outcome;
  const touched = [['milestones', editedId(store.plan)]];
  const edited = editsOf(store.plan);
  let next = edited();
  const prepare = (): void => {
    next = edited();
  };
  const stock = new Low<Plan>(new JSONFile(join(folder, 'lowdb.json')), store.plan);

  await store.save(next);
  const before = statSync(`${file}.journal`).size;
  await store.save(edited());
  const bytes = statSync(`${file}.journal`).size - before;

  const line = Buffer.alloc(bytes, 'x');
  const bare = openSync(join(folder, 'bare'), 'a');
  const append = (): void => {
    writeSync(bare, line);
    fdatasyncSync(bare);
  };
  const found = await medians(
    [
      { name: 'append and fdatasync', run: append },
      { name: 'save an edit, told where it is', prepare, run: () => store.save(next, touched) },
      { name: 'save an edit, searched for', rounds: searchRounds, prepare, run: () => store.save(next) },
      { name: 'lowdb, JSONFile', rounds: lowdbRounds, run: () => stock.write() },
    ],
    rounds,
  );
  report(found, 'append and fdatasync');
  console.log(`  bytes written for an edit of ${noteLength}: ${bytes}`);
  closeSync(bare);
  await store.close();
};

const editedId = (plan: Plan): string => Object.keys(plan.milestones)[17] ?? '';

/** Makes plans that each differ from the one before in the notes of one milestone, sharing everything else. */
const editsOf = (plan: Plan): (() => Plan) => {
  const id = editedId(plan);
  const milestone = plan.milestones[id];
  if (!milestone) throw new Error('The plan holds too few milestones.');
  let count = 0;
  return () => {
    count += 1;
    const notes = `note ${count} `.padEnd(noteLength, 'y');
    return { ...plan, milestones: { ...plan.milestones, [id]: { ...milestone, notes } } };
  };
};
