/** Something that can be ordered: the higher its score the better, then the later its day, then its title. */
export interface Ranked {
  readonly score: number;
  readonly entry: { readonly on: string; readonly title: string };
}

/**
 * The best of many in order, at most `most`: each is compared with the last of those kept, and most go no
 * further.
 */
export const bestFirst = <Item extends Ranked>(items: Iterable<Item>, most: number): Item[] => {
  const kept: Item[] = [];
  for (const item of items) {
    const last = kept[most - 1];
    if (last && !comesBefore(item, last)) continue;
    let at = Math.min(kept.length, most - 1);
    for (let before = kept[at - 1]; before && comesBefore(item, before); before = kept[at - 1]) {
      kept[at] = before;
      at -= 1;
    }
    kept[at] = item;
  }
  return kept;
};

const comesBefore = (a: Ranked, b: Ranked): boolean => {
  if (a.score !== b.score) return a.score > b.score;
  if (a.entry.on !== b.entry.on) return a.entry.on > b.entry.on;
  return a.entry.title < b.entry.title;
};
