import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heapBy } from './heap';

/** Everything a list of numbers gives when the largest is taken again and again at the places marked null. */
const largestTaken = (steps: readonly (number | null)[]): (number | undefined)[] => {
  const kept: number[] = [];
  return steps.map((step) => {
    if (step !== null) kept.push(step);
    return step === null ? kept.sort((a, b) => a - b).pop() : undefined;
  });
};

describe('a heap', () => {
  it('gives back whatever went in, smallest key first, with pushes and pops mixed', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { freq: 3 })), (steps) => {
        const heap = heapBy((item) => -item);
        const taken = steps.map((step) => (step === null ? heap.pop() : heap.push(step)));
        expect(taken).toEqual(largestTaken(steps));
      }),
    );
  });

  it('shows the next item without taking it', () => {
    const heap = heapBy((item) => item);
    for (const item of [3, 1, 2]) heap.push(item);
    expect([heap.peek(), heap.size()]).toEqual([1, 3]);
  });
});
