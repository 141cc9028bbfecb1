/**
 * The smallest whole number from 1 to `most` for which something holds, found by doubling and then halving, or null where it
 * does not hold for any that was tried. It holds for the result and not for one less: `smallestThat((n) => n * n >= 50, 99)` is 8.
 */
export const smallestThat = (holds: (count: number) => boolean, most: number): number | null => {
  let [fails, works] = [0, 1];
  while (works < most && !holds(works)) {
    fails = works;
    works = Math.min(most, works * 2);
  }
  if (most < 1 || !holds(works)) return null;
  while (works - fails > 1) {
    const middle = (fails + works) >> 1;
    if (holds(middle)) works = middle;
    else fails = middle;
  }
  return works;
};
