import type { TrailGeometry } from './geometry';
import type { TrailData } from './trail-data';
import classes from './TrailMarks.module.css';

interface TrailLabelsProps {
  readonly data: TrailData;
  readonly geometry: TrailGeometry;
  readonly width: number;
}

/** The words on the picture; the marks say them again to those who do not see it. */
export function TrailLabels({ data, geometry, width }: TrailLabelsProps) {
  const you = geometry.at(data.you.at);
  const points = data.waymarks.map((_, at) => geometry.at(at));
  const crowded = points.some(({ x }) => Math.abs(x - you.x) < 88);
  const target = points[data.waymarks.findIndex(({ state }) => state === 'target')];
  return (
    <div className={classes.labels} aria-hidden="true">
      {data.waymarks.map(({ id, name, state }, at) => {
        const { x = 0, y = 0 } = points[at] ?? {};
        return (
          <span key={id} className={classes.name} data-state={state} style={{ left: x, top: y + 14 }}>
            {name}
          </span>
        );
      })}
      <span
        className={classes.youLabel}
        data-above={crowded}
        style={{ left: you.x, top: you.y + (crowded ? -50 : 20) }}
      >
        {data.you.label}
      </span>
      {target && (
        <span
          className={classes.flag}
          data-left={target.x > width - 250}
          style={{ left: target.x, top: target.y - 76 }}
        >
          {data.flag}
        </span>
      )}
    </div>
  );
}
