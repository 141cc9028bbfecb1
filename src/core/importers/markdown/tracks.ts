import type { Section } from './outline';

/**
 * The heading that sets each of several places apart from the others: the first one at which their headings
 * differ, from the top. One place has no need of a track, and places under the same headings have none.
 */
export const trackNames = (chains: readonly (readonly Section[])[]): string[] => {
  const isShared = (at: number): boolean =>
    chains.every((chain) => chain[at] !== undefined && chain[at] === chains[0]?.[at]);
  let depth = 0;
  while (isShared(depth)) depth += 1;
  return chains.length < 2 ? chains.map(() => '') : chains.map((chain) => (chain[depth]?.heading ?? '').slice(0, 200));
};
