/** Runs jobs one after the other, each when all before it have ended, whether well or not. */
export const createSerial = (): (<Value>(job: () => Promise<Value>) => Promise<Value>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next;
    return next;
  };
};
