import { monthsBefore, type IsoDate } from '../kit/dates';
import type { Currency, Minor } from '../kit/money';
import type { Plan } from '../plan/plan';
import type { MarketFigure } from './market';

/** A market figure with how much it counts: its fit to the level times how recent it is, each 0 to 1. */
export interface WeighedFigure {
  readonly figure: MarketFigure;
  readonly fit: number;
  readonly recency: number;
  readonly weight: number;
}

/** What the market pays for a level by all figures together, in minor units a year, with what it rests on. */
export interface MarketBand {
  readonly from: Minor;
  readonly to: Minor;
  readonly points: readonly WeighedFigure[];
}

/**
 * Combines the figures for a level in one currency by weighted means of their lower and upper ends; a single
 * figure counts as both. Weight is fit times recency. Fit: 1 for a figure of this level, one half for one that
 * names no level, none for another level. Recency: 1 up to 12 months old, one half up to 24, one quarter up to
 * 36, nothing beyond. With 100,000 to 120,000 of this level and month (weight 1) and a median of 90,000 of no
 * level and 18 months ago (weight ¼): from (100,000 + 22,500) / 1.25 = 98,000 to (120,000 + 22,500) / 1.25 =
 * 114,000. Null where nothing counts. A rule of this application, kept simple so that it can be checked by hand.
 */
export const marketBand = (plan: Plan, levelId: string, currency: Currency, today: IsoDate): MarketBand | null => {
  const points = Object.values(plan.market)
    .filter((figure) => figure.currency === currency)
    .map((figure) => weighed(figure, levelId, today))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.figure.source.localeCompare(b.figure.source));
  const all = points.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return null;
  const mean = (end: (figure: MarketFigure) => Minor): Minor =>
    Math.round(points.reduce((sum, { figure, weight }) => sum + weight * end(figure), 0) / all);
  return { from: mean(({ from }) => from), to: mean(({ from, to }) => to ?? from), points };
};

/** Whether a figure is older than twelve months on a day. */
export const isStale = ({ on }: Pick<MarketFigure, 'on'>, today: IsoDate): boolean => on < monthsBefore(today, 12);

/** Every market figure, the newest first. */
export const figuresNewestFirst = (plan: Plan): MarketFigure[] =>
  Object.values(plan.market).toSorted((a, b) => b.on.localeCompare(a.on) || a.source.localeCompare(b.source));

const weighed = (figure: MarketFigure, levelId: string, today: IsoDate): WeighedFigure => {
  const fit = figure.levelId === levelId ? 1 : figure.levelId === null ? 0.5 : 0;
  const recency = [1, 0.5, 0.25].find((_, at) => figure.on >= monthsBefore(today, 12 * (at + 1))) ?? 0;
  return { figure, fit, recency, weight: fit * recency };
};
