/** A place in the figure, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The size of the figure. */
export const figure = { width: 1000, height: 300 } as const;

const [left, right, bottom, top] = [70, 930, 226, 74] as const;

/** Where a position in level units lies on the rising trail of a path with so many levels. */
export const pointAt = (position: number, levels: number): Point => {
  const share = levels < 2 ? 0.5 : Math.min(1, Math.max(0, position / (levels - 1)));
  const wave = 13 * Math.sin(share * Math.PI * 5);
  return { x: round(left + share * (right - left)), y: round(bottom - share * (bottom - top) + wave) };
};

/** The drawing instructions of the trail from one position to another. */
export const stretch = (from: number, to: number, levels: number): string => {
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) * 16));
  const points = Array.from({ length: steps + 1 }, (_, at) => pointAt(from + ((to - from) * at) / steps, levels));
  return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
};

const round = (value: number): number => Math.round(value * 10) / 10;
