import { memo } from 'react';
import { useFormat } from '../../../plan';
import { ticksBetween, xOf, type Scale } from './scale';
import classes from './timeline.module.css';
import type { View } from './view';

/** The days a view spans. */
export const daysIn = ({ from, width }: Scale, { left, right }: View): [first: number, last: number] => [
  from + Math.floor(left / width),
  from + Math.ceil(right / width),
];

/** What is drawn across the picture for the days between two. */
export interface Across {
  readonly scale: Scale;
  readonly first: number;
  readonly last: number;
}

/** Months and years, and under them days, weeks, months or quarters. */
export const Axis = memo(({ scale, first, last, width }: Across & { readonly width: number }) => {
  const { locale } = useFormat();
  return (
    <svg className={classes.axis} width={width} height={46} data-layer aria-hidden="true">
      {ticksBetween(scale, first, last, locale).map(({ day, words, isMajor }) => (
        <g key={`${isMajor} ${day}`} data-major={isMajor}>
          <line x1={xOf(scale, day)} x2={xOf(scale, day)} y1={isMajor ? 4 : 26} y2={46} />
          <text x={xOf(scale, day) + 5} y={isMajor ? 17 : 39}>{words}</text>
        </g>
      ))}
    </svg>
  );
});
Axis.displayName = 'Axis';

/** The lines under the axis, through the whole picture: one outline for each kind. */
export const GridLines = memo(({ scale, first, last, height }: Across & { readonly height: number }) => {
  const { locale } = useFormat();
  const ticks = ticksBetween(scale, first, last, locale);
  const linesOf = (areMajor: boolean): string =>
    ticks.flatMap(({ day, isMajor }) => (isMajor === areMajor ? `M${xOf(scale, day)} 0v${height}` : [])).join('');
  return (
    <g aria-hidden="true" className={classes.grid}>
      <path d={linesOf(false)} />
      <path data-major="true" d={linesOf(true)} />
    </g>
  );
});
GridLines.displayName = 'GridLines';
