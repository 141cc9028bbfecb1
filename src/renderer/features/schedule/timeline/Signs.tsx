import { rowHeight, type PlacedRow } from './rows';
import { xOf, type Scale } from './scale';
import classes from './timeline.module.css';
import type { Drag } from './use-drag';

/** A pin: a head on a stem at the day the work was fixed to. */
export function Pin({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className={classes.pin}>
      <line x1={x + 1} x2={x + 1} y1={y - 1} y2={y + 21} />
      <circle cx={x + 1} cy={y - 1} r={4} />
    </g>
  );
}

/** A flag at the end of the day something was promised for. */
export function Due({ x, y }: { readonly x: number; readonly y: number }) {
  return <path className={classes.due} d={`M${x} ${y - 4}v27M${x} ${y - 4}l8 4l-8 4z`} />;
}

/** The line from a dot to where it was taken. */
export function Drawing({ x, y, drag }: { readonly x: number; readonly y: number; readonly drag: Drag }) {
  return <path className={classes.drawing} d={`M${x} ${y}l${drag.x} ${drag.y}`} />;
}

/** The patterns and heads of lines the picture is drawn with. */
export function Definitions() {
  return (
    <defs>
      <marker id="wm-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M0 0L8 4L0 8z" className={classes.arrow} />
      </marker>
      <pattern id="wm-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2" height="6" className={classes.hatch} />
      </pattern>
    </defs>
  );
}

/** The deadlines of goals, each in the row of its name. */
export function Deadlines({ drawn, scale }: { readonly drawn: readonly PlacedRow[]; readonly scale: Scale }) {
  return drawn.map(({ row, at }) =>
    row.kind === 'group' && row.deadline !== null && (
      <path
        key={row.id} className={classes.due}
        d={`M${xOf(scale, row.deadline + 1)} ${at * rowHeight + 4}v28m0 -28l12 5l-12 5z`}
      />
    ),
  );
}
