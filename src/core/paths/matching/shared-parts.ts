import type { Bag } from './likeness';

/**
 * Looks over many bags once, then says how alike each of them is to any other bag: their coefficients of
 * Dice, 0 where one shares nothing. Only the bags that hold a part are visited for it, so thousands are
 * compared in the time that comparing each pair would take for dozens. The answer is overwritten by the next
 * one.
 */
export const diceAgainst = (bags: readonly (Bag | null)[]): ((bag: Bag) => Float64Array) => {
  const holders = new Map<string, { readonly places: number[]; readonly counts: number[] }>();
  for (const [place, bag] of bags.entries()) {
    for (const [part, count] of bag?.counts ?? []) {
      const known = holders.get(part) ?? { places: [], counts: [] };
      holders.set(part, known);
      known.places.push(place);
      known.counts.push(count);
    }
  }
  const totals = Float64Array.from(bags, (bag) => bag?.total ?? 0);
  const shared = new Float64Array(bags.length);
  return (bag) => {
    shared.fill(0);
    for (const [part, count] of bag.counts) {
      const { places, counts } = holders.get(part) ?? none;
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        shared[place] = (shared[place] ?? 0) + Math.min(count, counts[at] ?? 0);
      }
    }
    for (let place = 0; place < shared.length; place += 1) {
      const count = shared[place] ?? 0;
      if (count > 0) shared[place] = (2 * count) / (bag.total + (totals[place] ?? 0));
    }
    return shared;
  };
};

const none: { readonly places: readonly number[]; readonly counts: readonly number[] } = {
  places: [],
  counts: [],
};
