import { PictureKey } from './PictureKey';
import type { CategoryPictureProps } from './category-values';
import classes from './Radar.module.css';
import { axisPoint, cornersOf, labelSide } from './radar-geometry';

const rings = [0.25, 0.5, 0.75, 1];

/**
 * Two shares of several categories as a radar: claimed with a full line and round marks, proven with a broken
 * line and square marks. Each label is a button that says its values and opens what they rest on.
 */
export function Radar({ values, onOpen }: CategoryPictureProps) {
  const count = values.length;
  return (
    <div className={classes.radar}>
      <div className={classes.picture}>
        <svg viewBox="-104 -104 208 208" aria-hidden="true">
          {rings.map((ring) => (
            <polygon key={ring} className={classes.ring} points={cornersOf(values.map(() => ring))} />
          ))}
          {values.map(({ id }, axis) => {
            const { x, y } = axisPoint(axis, count, 1);
            return <line key={id} className={classes.axis} x1={0} y1={0} x2={x} y2={y} />;
          })}
          <polygon className={classes.claimed} points={cornersOf(values.map(({ claimed }) => claimed))} />
          <polygon className={classes.proven} points={cornersOf(values.map(({ proven }) => proven))} />
          {values.map(({ id, claimed, proven }, axis) => {
            const outer = axisPoint(axis, count, claimed);
            const inner = axisPoint(axis, count, proven);
            return (
              <g key={id}>
                <circle className={classes.dot} cx={outer.x} cy={outer.y} r={3.4} />
                <rect className={classes.square} x={inner.x - 2.8} y={inner.y - 2.8} width={5.6} height={5.6} />
              </g>
            );
          })}
        </svg>
        {values.map(({ id, label, words }, axis) => {
          const { x, y } = axisPoint(axis, count, 1.1);
          return (
            <button
              key={id}
              type="button"
              className={classes.label}
              data-side={labelSide({ x, y })}
              data-below={y > 60}
              data-above={y < -60}
              style={{ insetInlineStart: `${50 + x / 2.08}%`, insetBlockStart: `${50 + y / 2.08}%` }}
              onClick={() => onOpen(id)}
            >
              {label} <small>{words}</small>
            </button>
          );
        })}
      </div>
      <PictureKey shapes="lines" />
    </div>
  );
}
