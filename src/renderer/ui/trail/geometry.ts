/** A place in the picture, in pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The size of the picture in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Where everything on the trail lies. */
export interface TrailGeometry {
  /** The point of a place in level units. */
  readonly at: (place: number) => Point;
  /** The line from one place to another, as the `d` of an SVG path. */
  readonly line: (from: number, to: number) => string;
  /** Contour lines of the hill the trail climbs. */
  readonly contours: readonly string[];
}

/** How many times wider a stretch is drawn when the person is on it. */
const focusWidth = 2;
const margin = { left: 64, right: 72, top: 64, bottom: 62 };

/**
 * Lays a rising trail of so many waymarks into a picture; the stretch from `focus.from` to `focus.to` gets
 * more room.
 */
export const trailGeometry = (
  waymarks: number,
  focus: { readonly from: number; readonly to: number },
  size: PictureSize,
): TrailGeometry => {
  const starts = stretchStarts(waymarks, focus);
  const at = (place: number): Point => pointOn(shareAt(starts, place), size);
  return {
    at,
    line: (from, to) => lineThrough(steps(from, to).map(at)),
    contours: [-5, -4, -3, -2, -1, 1, 2].map((rank) => contour(rank, size)),
  };
};

/** The share of the way at which each waymark stands: 0 for the first, 1 for the last. */
const stretchStarts = (
  waymarks: number,
  { from, to }: { readonly from: number; readonly to: number },
): number[] => {
  const widths = Array.from({ length: Math.max(0, waymarks - 1) }, (_, at) =>
    at >= from && at < to ? focusWidth : 1,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  let reached = 0;
  return [0, ...widths.map((width) => (reached += width) / total)];
};

const shareAt = (starts: readonly number[], place: number): number => {
  const before = Math.min(Math.max(0, Math.floor(place)), starts.length - 1);
  const [start, end] = [starts[before] ?? 0, starts[before + 1] ?? starts[before] ?? 0];
  return start + (end - start) * Math.min(1, Math.max(0, place - before));
};

/** Rises all the way, steeper and flatter by turns like a path up a hill. */
const pointOn = (share: number, { width, height }: PictureSize): Point => ({
  x: margin.left + share * (width - margin.left - margin.right),
  y: height - margin.bottom - rise(share) * (height - margin.top - margin.bottom),
});

const rise = (share: number): number => {
  const wave = (at: number): number => at + 0.06 * Math.sin(2 * Math.PI * (1.35 * at + 0.55));
  return (wave(share) - wave(0)) / (wave(1) - wave(0));
};

const steps = (from: number, to: number): number[] => {
  const count = Math.max(2, Math.ceil(Math.abs(to - from) * 48));
  return Array.from({ length: count + 1 }, (_, at) => from + ((to - from) * at) / count);
};

const contour = (rank: number, size: PictureSize): string => {
  const points = Array.from({ length: 61 }, (_, at) => {
    const share = -0.12 + (at / 60) * 1.24;
    const { x, y } = pointOn(share, size);
    return { x, y: y + rank * 36 + 12 * Math.sin(share * 5.2 + rank * 0.9) };
  });
  return lineThrough(points);
};

const lineThrough = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
