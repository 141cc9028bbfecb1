import { fromDayNumber } from '../../../../core/kit/day-number';
import { useFormat } from '../../../plan';
import { resizedEffort } from './resizing';
import type { BarRow } from './rows';
import type { Scale } from './scale';
import classes from './timeline.module.css';
import type { Efforts } from './use-efforts';
import { useGrip } from './use-grip';
import type { Links } from './use-links';

interface GripsProps {
  readonly bar: BarRow;
  readonly scale: Scale;
  /** The right end of the bar, and its top. */
  readonly x: number;
  readonly y: number;
  readonly efforts: Efforts;
  readonly links: Links;
  readonly onActivate: (id: string) => void;
}

/**
 * Two places to take a bar by: its end, which makes it longer or shorter, and a dot behind it, which is drawn
 * to what waits for it.
 */
export function Grips({ bar, scale, x, y, efforts, links, onActivate }: GripsProps) {
  const format = useFormat();
  const take = (): void => onActivate(bar.id);
  const days = bar.last - bar.first + 1;
  const effortFor = (pixels: number): number =>
    resizedEffort(bar.milestone.effort, days, Math.round(pixels / scale.width));
  const end = useGrip(take, ({ x: moved }) => {
    const hours = effortFor(moved);
    if (hours !== bar.milestone.effort) efforts.setTo(bar, hours);
  });
  const dot = useGrip(take, (_, at) => {
    const id = barAt(at.clientX, at.clientY);
    if (id !== null) links.join(bar.id, id);
  });
  const [pull, line] = [end.drag?.x ?? 0, dot.drag];
  return (
    <>
      <rect
        className={classes.end}
        data-grip="end"
        x={x - 5 + pull}
        y={y}
        width={9}
        height={20}
        rx={3}
        {...end.handlers}
      />
      {end.drag && (
        <text x={x + pull + 8} y={y + 14} className={classes.mark}>
          {`${format.hours(effortFor(pull))}, to ${format.shortDate(fromDayNumber(bar.last + Math.round(pull / scale.width)))}`}
        </text>
      )}
      <circle className={classes.dot} data-grip="dot" cx={x + 1} cy={y + 20} r={5} {...dot.handlers} />
      {line && (
        <path className={classes.drawing} d={`M${x + 1} ${y + 20}L${x + 1 + line.x} ${y + 20 + line.y}`} />
      )}
    </>
  );
}

/** The bar at a place of the window, or null. */
const barAt = (x: number, y: number): string | null =>
  document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<SVGGElement>('[data-bar]')?.dataset['bar'])
    .find((id) => id !== undefined) ?? null;
