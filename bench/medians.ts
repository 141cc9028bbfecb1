/** One way of doing a thing, to be compared with others in the same run. */
export interface Contender {
  readonly name: string;
  /** What has to be there for a round and is not part of what is measured. */
  readonly prepare?: () => unknown;
  readonly run: () => unknown;
  /** How many of the rounds it takes part in; all, if not said. */
  readonly rounds?: number;
}

/**
 * Median milliseconds of each contender over rounds in which they take turns, the first two rounds left out.
 */
export const medians = async (
  contenders: readonly Contender[],
  rounds: number,
): Promise<Map<string, number>> => {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const { name, prepare, run, rounds: own = rounds } of contenders) {
      if (round >= own) continue;
      await prepare?.();
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map(
    [...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1] ?? NaN]),
  );
};

/** Prints medians with their ratio to the one they are measured against. */
export const report = (found: ReadonlyMap<string, number>, against: string): void => {
  const base = found.get(against) ?? NaN;
  for (const [name, time] of found) {
    console.log(
      `  ${name.padEnd(44)} ${time.toFixed(2).padStart(9)} ms  ${(time / base).toFixed(2).padStart(7)} x`,
    );
  }
};
