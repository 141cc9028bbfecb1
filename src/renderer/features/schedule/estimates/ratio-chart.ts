import type { Estimate } from '../../../../core/milestones/estimates.queries';

/** The picture in units of its view box: each estimate as a dot, the trend as a line, and lines for the ratios to read it by. */
export interface RatioChart {
  readonly dots: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly trend: string;
  readonly lines: readonly { readonly ratio: number; readonly y: number }[];
}

/** The view box. */
export const chartWidth = 640;
/** See `chartWidth`. */
export const chartHeight = 200;

const margin = { left: 52, right: 12, y: 14 };

/**
 * Places ratios by the order in which milestones were finished, upwards by their logarithm, so that twice and half as long lie
 * equally far from the estimate. Shown is at least from half to twice.
 */
export const ratioChart = (estimates: readonly Estimate[]): RatioChart => {
  const most = Math.max(2, ...estimates.map(({ ratio }) => Math.max(ratio, 1 / ratio)));
  const yOf = (ratio: number): number =>
    chartHeight / 2 - (Math.log(ratio) / Math.log(most)) * (chartHeight / 2 - margin.y);
  const room = chartWidth - margin.left - margin.right;
  const xOf = (at: number): number => margin.left + (room * (at + 0.5)) / Math.max(1, estimates.length);
  return {
    dots: estimates.map(({ milestoneId, ratio }, at) => ({ id: milestoneId, x: xOf(at), y: yOf(ratio) })),
    trend: estimates.map(({ trend }, at) => `${at === 0 ? 'M' : 'L'}${xOf(at).toFixed(1)} ${yOf(trend).toFixed(1)}`).join(' '),
    lines: [0.25, 0.5, 1, 2, 4, 8].filter((ratio) => Math.max(ratio, 1 / ratio) <= most).map((ratio) => ({ ratio, y: yOf(ratio) })),
  };
};
