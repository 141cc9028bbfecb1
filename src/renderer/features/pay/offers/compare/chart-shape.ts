/** The ends of lines and a label for each, moved apart so that none covers another; `y` is in pixels. */
export interface EndLabel {
  readonly key: string;
  readonly y: number;
}

/**
 * Moves labels down just far enough that there are `gap` pixels between two, in the order of their places.
 */
export const spacedLabels = (labels: readonly EndLabel[], gap: number): EndLabel[] => {
  let last = -Infinity;
  return labels
    .toSorted((a, b) => a.y - b.y || a.key.localeCompare(b.key))
    .map((label) => {
      last = Math.max(label.y, last + gap);
      return { ...label, y: last };
    });
};

/** Round values for an axis from 0 to at least `most`, at most six of them: 473 gives 0, 200, 400, 600. */
export const axisValues = (most: number): number[] => {
  if (most <= 0) return [0, 1];
  const rough = most / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * size >= rough) ?? 10) * size;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
};

/**
 * The points of a line as the `d` of an SVG path that goes level and then up, as money comes: once a month.
 */
export const stairs = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
