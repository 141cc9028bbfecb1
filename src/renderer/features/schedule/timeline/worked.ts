import { toDayNumber } from '../../../../core/kit/day-number';
import type { Placement } from '../../../../core/schedule/placement';
import { xOf, type Scale } from './scale';

/** The days from one day number to another. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * One outline round all days of a placement that have work, the taller the more hours, standing on `base`; empty where days are
 * too narrow to tell apart. Days outside the span are left out.
 */
export const workedOutline = ({ days }: Placement, scale: Scale, base: number, span: Span): string => {
  if (scale.width < 4) return '';
  const wide = Math.round((scale.width - 2) * 10) / 10;
  return days
    .flatMap(({ on, hours }) => {
      const day = toDayNumber(on);
      const tall = Math.min(14, 4 + hours * 3);
      return day < span.first || day > span.last ? [] : `M${xOf(scale, day) + 1} ${base}v${-tall}h${wide}v${tall}z`;
    })
    .join('');
};
