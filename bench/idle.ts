import { addDays, isoDate } from '../src/core/kit/dates';
import { noReminders } from '../src/core/reminders/reminder';
import { remind } from '../src/main/reminders/reminders';
import { referencePlan } from './reference-plan';

// `node bench/run.mjs bench/idle.ts`: a week of an idle main process with a ten-year plan, its looks for reminders one after
// the other: what a look takes, and how much memory is in use at the end of each day. Reminders of dates at risk place all
// work anew, so with them one look an hour is made instead of twelve.
const monday = isoDate('2026-11-23');
const plan = referencePlan(1);

const week = async (name: string, choice: typeof noReminders, minutes: number): Promise<void> => {
  const looksADay = (24 * 60) / minutes;
  let said: readonly string[] = [];
  const heaps: number[] = [];
  const begun = performance.now();
  for (let day = 0; day < 7; day += 1) {
    for (let look = 0; look < looksADay; look += 1) {
      const [hour, minute] = [Math.floor((look * minutes) / 60), (look * minutes) % 60];
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      await remind({
        plan: () => plan,
        choice: () => choice,
        clock: () => ({ today: addDays(monday, day), time }),
        said: () => said,
        keepSaid: async (keys) => {
          said = keys;
        },
        show: () => true,
        open: () => undefined,
      });
    }
    globalThis.gc?.();
    heaps.push(process.memoryUsage().heapUsed / 1e6);
  }
  const each = (performance.now() - begun) / (7 * looksADay);
  console.log(
    `${name.padEnd(14)} ${each.toFixed(3)} ms a look, MB after each day: ${heaps.map((mb) => mb.toFixed(1)).join(' ')}`,
  );
};

await week('reminders off', noReminders, 5);
await week(
  'reminders on',
  {
    ...noReminders,
    offered: true,
    weeklyReview: true,
    dueSoon: true,
    atRisk: true,
  },
  60,
);
