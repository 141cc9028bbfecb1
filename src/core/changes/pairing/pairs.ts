import { groupBy } from '../../kit/group';
import type { Pairing } from '../../paths/pairing';
import type { Features } from './features';
import { likeness, threshold } from './measure';

/** Two expectations that belong together; `byHand` where a person said so. */
export interface Pair {
  readonly from: Features;
  readonly to: Features;
  readonly likeness: number;
  readonly byHand: boolean;
}

/**
 * Pairs the expectations of two levels one to one: first what a person put together, the newest word first,
 * then the most alike, then the next, down to the threshold. What a person set apart is never paired. Ties go
 * to the lines that stand earlier, so that the result is always the same.
 */
export const pairsOf = (
  from: readonly Features[],
  to: readonly Features[],
  pairings: readonly Pairing[],
): Pair[] => {
  const byHand = pairingIndex(pairings);
  const taken = new Set<Features>();
  const take = (pair: Pair): Pair[] => {
    if (taken.has(pair.from) || taken.has(pair.to)) return [];
    taken.add(pair.from).add(pair.to);
    return [pair];
  };
  const candidates = from.flatMap((a) => to.map((b) => ({ from: a, to: b, said: byHand(a, b) })));
  const told = candidates
    .filter(({ said }) => said?.together)
    .toSorted((a, b) => (b.said?.order ?? 0) - (a.said?.order ?? 0))
    .map(({ said, ...pair }) => ({ ...pair, likeness: 1, byHand: said !== null }));
  const sizeOf = categorySizes(from, to);
  const found = candidates
    .filter(({ said }) => said === null)
    .map((pair) => ({
      from: pair.from,
      to: pair.to,
      likeness: likeness(pair.from, pair.to, sizeOf(pair)),
      byHand: false,
    }))
    .filter((pair) => pair.likeness >= threshold)
    .toSorted((a, b) => b.likeness - a.likeness);
  return [...told, ...found].flatMap(take);
};

interface Said {
  readonly together: boolean;
  readonly order: number;
}

/** What a person said of two expectations, whichever of them was called the lower; the newest word counts. */
const pairingIndex = (pairings: readonly Pairing[]) => {
  const key = (one: string, other: string): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`);
  const said = new Map<string, Said>(
    pairings.map(({ lowerId, higherId, together }, order) => [key(lowerId, higherId), { together, order }]),
  );
  return (a: Features, b: Features): Said | null => said.get(key(a.expectation.id, b.expectation.id)) ?? null;
};

const categorySizes = (from: readonly Features[], to: readonly Features[]) => {
  const category = ({ expectation }: Features): string => expectation.category.toLowerCase();
  const [a, b] = [groupBy(from, category), groupBy(to, category)];
  return (pair: { readonly from: Features; readonly to: Features }) => ({
    from: a.get(category(pair.from))?.length ?? 1,
    to: b.get(category(pair.to))?.length ?? 1,
  });
};
