import { rowHeight, type BarRow, type Rows } from './rows';
import { xOf, type Scale } from './scale';
import classes from './timeline.module.css';

interface DependenciesProps {
  readonly rows: Rows;
  readonly drawn: readonly BarRow[];
  readonly scale: Scale;
  readonly chain: ReadonlySet<string>;
}

/** Lines from what must end first to the bars in view; those of the chosen bar's chain are heavier. */
export function Dependencies({ rows, drawn, scale, chain }: DependenciesProps) {
  return (
    <g aria-hidden="true">
      {drawn.flatMap((bar) =>
        bar.milestone.prerequisiteIds.flatMap((id) => {
          const before = rows.byId.get(id);
          if (!before) return [];
          const isOnChain = chain.has(id) && chain.has(bar.id);
          return (
            <path
              key={`${id} ${bar.id}`} className={classes.dependency} data-chain={isOnChain}
              d={lineFrom(before, bar, scale)} markerEnd="url(#wm-arrow)"
            />
          );
        }),
      )}
    </g>
  );
}

/** Out of the end of one bar, down or up between rows, and into the front of the other. */
const lineFrom = (before: BarRow, bar: BarRow, scale: Scale): string => {
  const [x1, x2] = [xOf(scale, before.last + 1), xOf(scale, bar.first) - 2];
  const [y1, y2] = [before.row * rowHeight + 17, bar.row * rowHeight + 17];
  if (x2 - x1 >= 12) return `M${x1} ${y1}H${x1 + 6}V${y2}H${x2}`;
  const between = y1 < y2 ? y2 - rowHeight / 2 : y2 + rowHeight / 2;
  return `M${x1} ${y1}H${x1 + 6}V${between}H${x2 - 8}V${y2}H${x2}`;
};
