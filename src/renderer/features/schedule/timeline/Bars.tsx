import { memo } from 'react';
import { Bar } from './Bar';
import type { BarRow } from './rows';
import type { Scale } from './scale';
import type { Drag } from './use-drag';

interface BarsProps {
  readonly bars: readonly BarRow[];
  readonly scale: Scale;
  readonly active: BarRow | null;
  /** The id of the bar under the pointer. */
  readonly hovered: string | null;
  readonly chain: ReadonlySet<string>;
  /** The bar whose followers are being chosen. */
  readonly source: BarRow | null;
  readonly drag: Drag | null;
  /** The days in view, as day numbers. */
  readonly from: number;
  readonly to: number;
}

/** The bars in view; of those much longer than the view only the days in it are drawn. */
export const Bars = memo(({ bars, scale, active, hovered, chain, source, drag, from, to }: BarsProps) =>
  bars.map((bar) => {
    const isLong = bar.last - bar.first > longBar;
    return (
      <Bar
        key={bar.id} bar={bar} scale={scale} isActive={bar === active}
        hasGrips={bar === active || bar.id === hovered || drag?.id === bar.id}
        isOnChain={chain.has(bar.id)} isSource={bar === source} drag={drag?.id === bar.id ? drag : null}
        from={isLong ? from : bar.first} to={isLong ? to : bar.last}
      />
    );
  }),
);
Bars.displayName = 'Bars';

/** Days from which on a bar is drawn in part. */
const longBar = 120;
