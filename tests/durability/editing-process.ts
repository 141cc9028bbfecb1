import { writeSync } from 'node:fs';
import { nodeStoreDeps, openPlanStore } from '../../src/main/plan-store/index';
import { editsIn, planAfter } from './surroundings';

// Opens a plan and edits it without end, saying on standard output what it found and what was saved. To be killed.
const [file = '', mostEdits = '1000000'] = process.argv.slice(2);
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const outcome = await openPlanStore(file, {
  ...nodeStoreDeps,
  limits: { edits: 7, bytes: 100_000, idle: 60_000 },
});
if (outcome.kind === 'opened') {
  const { store } = outcome;
  let count = editsIn(store.plan) || 0;
  say(`opened ${count}`);
  for (const last = count + Number(mostEdits); count < last;) {
    count += 1;
    await store.save({
      ...planAfter(count, store.plan),
      negotiation: { ...store.plan.negotiation, reason: `${count} `.repeat(count % 400) },
    });
    say(`saved ${count}`);
  }
  const closed = await store.close();
  say(closed.ok ? 'closed' : 'not closed');
} else say(`${outcome.kind} ${JSON.stringify(outcome)}`);
