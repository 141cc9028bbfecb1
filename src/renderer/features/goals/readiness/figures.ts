import type { Tally } from '../../../../core/readiness/rules/tally';
import type { Format } from '../../../plan';

/** What a tally comes to, in the unit of its rule: "13 of 23, 56 %", "mean 1.35 of 2", "14 of 21 points". */
export const tallyFigure = (tally: Tally, { number, percent }: Pick<Format, 'number' | 'percent'>): string => {
  switch (tally.rule) {
    case 'plain-share':
      return `${tally.met} of ${tally.total}, ${percent(tally.share)}`;
    case 'weighted':
      return `${number(tally.metWeight)} of ${number(tally.totalWeight)} by weight, ${percent(tally.share)}`;
    case 'gated-mean':
      return `mean ${number(tally.gates.at(-1)?.mean ?? 0)} of 2`;
    case 'points':
      return `${number(tally.points)} of ${number(tally.threshold)} points`;
  }
};

/** The title of a readiness: what it comes to for a level, as a sentence. */
export const readinessTitle = (tally: Tally, level: string, format: Pick<Format, 'number' | 'percent'>): string => {
  switch (tally.rule) {
    case 'plain-share':
    case 'weighted':
      return tally.reached ? `Ready for ${level} by your ratings` : `${format.percent(tally.share)} ready for ${level}`;
    case 'gated-mean':
      return tally.reached ? `${level} counts by your ratings` : `${level} does not count yet`;
    case 'points':
      return tally.reached
        ? `You have the points of ${level}`
        : `${format.number(tally.points)} of the ${format.number(tally.threshold)} points of ${level}`;
  }
};

/** Where the bar of a tally has to reach, where that is not its end. */
export const tallyMark = (tally: Tally): { readonly mark?: number } =>
  tally.rule === 'gated-mean' ? { mark: 0.85 } : {};
