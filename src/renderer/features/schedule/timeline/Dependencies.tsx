import { memo } from 'react';
import { rowHeight, type BarRow, type Rows } from './rows';
import { xOf, type Scale } from './scale';
import classes from './timeline.module.css';

interface DependenciesProps {
  readonly rows: Rows;
  readonly drawn: readonly BarRow[];
  readonly scale: Scale;
  readonly chain: ReadonlySet<string>;
}

/** Lines to the bars in view from what must end first, and from them to what waits; those of the chosen bar's chain are heavier. */
export const Dependencies = memo(({ rows, drawn, scale, chain }: DependenciesProps) => (
  <g aria-hidden="true">
    {linesOf(rows, drawn).map(([before, bar]) => (
      <path
        key={`${before.id} ${bar.id}`} className={classes.dependency} data-chain={chain.has(before.id) && chain.has(bar.id)}
        d={lineFrom(before, bar, scale)} markerEnd="url(#wm-arrow)"
      />
    ))}
  </g>
));
Dependencies.displayName = 'Dependencies';

const linesOf = ({ byId, followers }: Rows, drawn: readonly BarRow[]): (readonly [before: BarRow, bar: BarRow])[] => {
  const inView = new Set(drawn);
  return drawn.flatMap((bar) => [
    ...bar.milestone.prerequisiteIds.flatMap((id): [BarRow, BarRow][] => {
      const before = byId.get(id);
      return before ? [[before, bar]] : [];
    }),
    ...(followers.get(bar.id) ?? []).filter((after) => !inView.has(after)).map((after): [BarRow, BarRow] => [bar, after]),
  ]);
};

/** Out of the end of one bar, down or up between rows, and into the front of the other. */
const lineFrom = (before: BarRow, bar: BarRow, scale: Scale): string => {
  const [x1, x2] = [xOf(scale, before.last + 1), xOf(scale, bar.first) - 2];
  const [y1, y2] = [before.row * rowHeight + 17, bar.row * rowHeight + 17];
  if (x2 - x1 >= 12) return `M${x1} ${y1}H${x1 + 6}V${y2}H${x2}`;
  const between = y1 < y2 ? y2 - rowHeight / 2 : y2 + rowHeight / 2;
  return `M${x1} ${y1}H${x1 + 6}V${between}H${x2 - 8}V${y2}H${x2}`;
};
