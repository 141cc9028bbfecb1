import type { TrailGeometry } from './geometry';
import type { Pile } from './piles';
import type { TrailData } from './trail-data';
import classes from './TrailPicture.module.css';

interface TrailPictureProps {
  readonly data: TrailData;
  readonly geometry: TrailGeometry;
  readonly piles: readonly Pile[];
  readonly width: number;
  readonly height: number;
}

/** The drawing itself, without words: hill, way, what is walked of it, waymarks, cairns, flagpole, you. */
export function TrailPicture({ data, geometry, piles, width, height }: TrailPictureProps) {
  const { waymarks, you } = data;
  const place = geometry.at(you.at);
  const target = waymarks.findIndex(({ state }) => state === 'target');
  const flag = geometry.at(target);
  return (
    <svg
      className={classes.picture}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <g className={classes.contours}>
        {geometry.contours.map((line) => (
          <path key={line} d={line} />
        ))}
      </g>
      <path className={classes.way} d={geometry.line(0, waymarks.length - 1)} />
      <path className={classes.steps} d={geometry.line(0, waymarks.length - 1)} />
      <path className={classes.walked} d={geometry.line(0, you.at)} pathLength={1} />
      {piles.map((pile) => (
        <Cairn key={pile.id} pile={pile} y={geometry.at(pile.place).y} />
      ))}
      {target >= 0 && (
        <line className={classes.pole} x1={flag.x} x2={flag.x} y1={flag.y - 9} y2={flag.y - 52} />
      )}
      {waymarks.map(({ id, state }, at) => {
        const { x, y } = geometry.at(at);
        return (
          <circle
            key={id}
            className={classes.waymark}
            data-state={state}
            cx={x}
            cy={y}
            r={state === 'target' ? 9 : 7.5}
          />
        );
      })}
      <circle className={classes.halo} cx={place.x} cy={place.y} r={16} />
      <circle className={classes.you} cx={place.x} cy={place.y} r={8.5} />
    </svg>
  );
}

/** Up to three stones, the largest lowest, standing on the edge of the way. */
function Cairn({ pile, y }: { readonly pile: Pile; readonly y: number }) {
  const stones = Math.min(3, pile.cairns.length + 1);
  return (
    <g className={classes.cairn} data-tone={pile.tone}>
      {Array.from({ length: stones }, (_, at) => (
        <ellipse
          key={at}
          cx={pile.x + (at % 2 === 0 ? 0 : 0.8)}
          cy={y - 9 - at * 5.2}
          rx={7.2 - at * 2}
          ry={3 - at * 0.25}
        />
      ))}
    </g>
  );
}
