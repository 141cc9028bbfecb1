/** Runs tasks one after the other in the order they were asked for; a failed task does not stop the next. */
export const serialQueue = (): (<Value>(task: () => Promise<Value>) => Promise<Value>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run;
    return run;
  };
};
