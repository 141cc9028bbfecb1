/**
 * Runs steps in their order, `lanes` at a time, and resolves with what `runOne` gave for each, in the order they ended.
 * A step with `after` waits for the step of that name; one that is `live` has everything to itself.
 */
export const inLanes = async (steps, lanes, runOne) => {
  const waiting = [...steps];
  const running = new Map();
  const ended = new Set();
  const results = [];
  const mayStart = ({ after, live }) =>
    (after === undefined || ended.has(after)) &&
    (running.size === 0 || (!live && [...running.keys()].every((step) => !step.live)));
  const start = (step) => {
    const run = runOne(step).then((result) => {
      results.push(result);
      ended.add(step.name);
      running.delete(step);
    });
    running.set(step, run);
  };
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < lanes ? waiting.findIndex(mayStart) : -1;
    if (next >= 0) start(...waiting.splice(next, 1));
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`Nothing leads to ${waiting.map(({ name }) => name).join(', ')}.`);
  }
  return results;
};
