/** Chance that is the same for the same seed. */
export interface Random {
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly sentence: (words: number) => string;
}

const fewWords: readonly string[] =
  'plan review index query service deploy monitor café naïve cache ship mentor design read write test measure latency budget team talk goal'.split(
    ' ',
  );

/**
 * A generator (mulberry32) for data that must be the same in every run; its sentences are of the words given.
 */
export const randomFrom = (seed: number, words: readonly string[] = fewWords): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  return { below, pick, sentence: (count) => Array.from({ length: count }, () => pick(words)).join(' ') };
};
