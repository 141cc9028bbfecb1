import { useFormat } from '../../../plan';
import { ticksBetween, xOf, type Scale } from './scale';
import classes from './timeline.module.css';
import type { View } from './use-view';

/** The days a view spans. */
export const daysIn = ({ from, width }: Scale, { left, right }: View): [first: number, last: number] => [
  from + Math.floor(left / width),
  from + Math.ceil(right / width),
];

/** Months and years, and under them days, weeks, months or quarters. */
export function Axis({ scale, view, width }: { readonly scale: Scale; readonly view: View; readonly width: number }) {
  const { locale } = useFormat();
  return (
    <svg className={classes.axis} width={width} height={46} aria-hidden="true">
      {ticksBetween(scale, ...daysIn(scale, view), locale).map(({ day, words, isMajor }) => (
        <g key={`${isMajor} ${day}`} data-major={isMajor}>
          <line x1={xOf(scale, day)} x2={xOf(scale, day)} y1={isMajor ? 4 : 26} y2={46} />
          <text x={xOf(scale, day) + 5} y={isMajor ? 17 : 39}>{words}</text>
        </g>
      ))}
    </svg>
  );
}

/** The lines under the axis, through the whole picture. */
export function GridLines({ scale, view, height }: { readonly scale: Scale; readonly view: View; readonly height: number }) {
  const { locale } = useFormat();
  return (
    <g aria-hidden="true" className={classes.grid}>
      {ticksBetween(scale, ...daysIn(scale, view), locale).map(({ day, isMajor }) => (
        <line key={`${isMajor} ${day}`} data-major={isMajor} x1={xOf(scale, day)} x2={xOf(scale, day)} y1={0} y2={height} />
      ))}
    </g>
  );
}
