/** A point of the picture; the middle is 0, 0 and the rim lies 100 away. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many axes a radar can show and still be read. */
export const readableAxes = { from: 3, to: 12 } as const;

/** Whether a radar of so many categories can be read. */
export const fitsRadar = (count: number): boolean => count >= readableAxes.from && count <= readableAxes.to;

/** The point on an axis at a share from 0 to 1; the first axis points up, the others follow clockwise. */
export const axisPoint = (axis: number, count: number, share: number): Point => {
  const angle = (axis / count) * 2 * Math.PI;
  return { x: rounded(100 * share * Math.sin(angle)), y: rounded(-100 * share * Math.cos(angle)) };
};

/** The corners of a shape as SVG writes them: "0,-100 100,0". */
export const cornersOf = (shares: readonly number[]): string =>
  shares
    .map((share, axis) => axisPoint(axis, shares.length, share))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');

/** On which side of the rim a label stands, so that it grows away from the picture. */
export const labelSide = ({ x }: Point): 'start' | 'middle' | 'end' => {
  if (Math.abs(x) < 12) return 'middle';
  return x > 0 ? 'start' : 'end';
};

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;
