import { expect, test } from 'vitest';
import { inLanes } from './lanes.mjs';

/** Runs steps and gives what was running at the start of each, itself included. */
const runningAt = async (steps, lanes) => {
  const running = new Set();
  const seen = {};
  await inLanes(steps, lanes, async ({ name }) => {
    running.add(name);
    seen[name] = [...running];
    await Promise.resolve();
    running.delete(name);
  });
  return seen;
};

test('no more steps run at once than there are lanes, in their order', async () => {
  const seen = await runningAt([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 2);
  expect(Object.keys(seen)).toEqual(['a', 'b', 'c']);
  expect(seen.b).toEqual(['a', 'b']);
  expect(seen.c).not.toContain('a');
});

test('a step waits for the one it comes after, and others go first meanwhile', async () => {
  const seen = await runningAt([{ name: 'a' }, { name: 'b', after: 'a' }, { name: 'c' }], 2);
  expect(seen.c).toEqual(['a', 'c']);
  expect(seen.b).not.toContain('a');
});

test('a live step runs alone', async () => {
  const seen = await runningAt([{ name: 'a' }, { name: 'b', live: true }, { name: 'c', live: true }], 2);
  expect(seen.b).toEqual(['b']);
  expect(seen.c).toEqual(['c']);
});

test('the results of all steps come back, and a step that waits for none of them is a mistake', async () => {
  expect(await inLanes([{ name: 'a' }, { name: 'b' }], 2, async ({ name }) => name)).toEqual(['a', 'b']);
  await expect(inLanes([{ name: 'a', after: 'z' }], 2, async () => 1)).rejects.toThrow('Nothing leads to a.');
});
