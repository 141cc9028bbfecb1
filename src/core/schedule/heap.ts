/**
 * A binary heap of whole numbers that gives back the smallest by a key; adding and taking cost the
 * logarithm of its size.
 */
export interface Heap {
  readonly size: () => number;
  readonly peek: () => number | undefined;
  readonly push: (item: number) => void;
  readonly pop: () => number | undefined;
}

/** An empty heap ordered by `keyOf`, which must give each item the same key every time. */
export const heapBy = (keyOf: (item: number) => number): Heap => {
  const items: number[] = [];
  const at = (place: number): number => items[place] ?? 0;
  const isBefore = (a: number, b: number): boolean => keyOf(at(a)) < keyOf(at(b));
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [at(b), at(a)];
  };

  const rise = (start: number): void => {
    for (let place = start; place > 0; ) {
      const parent = (place - 1) >> 1;
      if (!isBefore(place, parent)) return;
      swap(place, parent);
      place = parent;
    }
  };
  const sink = (): void => {
    for (let place = 0; ; ) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      let smallest = place;
      if (left < items.length && isBefore(left, smallest)) smallest = left;
      if (right < items.length && isBefore(right, smallest)) smallest = right;
      if (smallest === place) return;
      swap(place, smallest);
      place = smallest;
    }
  };

  return {
    size: () => items.length,
    peek: () => items[0],
    push: (item) => {
      items.push(item);
      rise(items.length - 1);
    },
    pop: () => {
      const top = items[0];
      const last = items.pop();
      if (last !== undefined && items.length > 0) {
        items[0] = last;
        sink();
      }
      return top;
    },
  };
};
