/** A place on the axis from 0 (left) to 1 (right), with what stands there. */
export interface AxisPoint {
  readonly label: string;
  readonly amount: number;
}

/** The ends of an axis that holds every amount with some room on both sides, from 0 at the least. */
export const axisFor = (amounts: readonly number[]): { readonly from: number; readonly to: number } => {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const room = Math.max((most - least) * 0.12, most * 0.05, 1);
  return { from: Math.max(0, least - room), to: most + room };
};

/** Where an amount lies on an axis, from 0 to 1: 50 on an axis from 0 to 200 lies at 0.25. */
export const placeOn = (axis: { readonly from: number; readonly to: number }, amount: number): number =>
  (amount - axis.from) / (axis.to - axis.from);

/** The points in order of amount, each with the row its label stands in, counted upwards, so that labels do not cover one another. */
export const labelRows = (
  axis: { readonly from: number; readonly to: number },
  points: readonly AxisPoint[],
): readonly (AxisPoint & { readonly row: number })[] => {
  const ends: number[] = [];
  return points.toSorted((a, b) => a.amount - b.amount).map((point) => {
    const half = (point.label.length * widthOfLetter) / 2;
    const place = placeOn(axis, point.amount);
    const free = ends.findIndex((end) => end <= place - half);
    const row = free < 0 ? ends.length : free;
    ends[row] = place + half;
    return { ...point, row };
  });
};

/** The share of the axis that a letter of a label takes, on the narrowest panel. */
const widthOfLetter = 0.016;
