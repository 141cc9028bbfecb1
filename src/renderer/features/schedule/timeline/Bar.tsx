import { memo, type KeyboardEvent } from 'react';
import type { IsoDate } from '../../../../core/kit/dates';
import { fromDayNumber, toDayNumber } from '../../../../core/kit/day-number';
import { navigate } from '../../../app/routes';
import { useFormat } from '../../../plan';
import { barName, markWords } from './bar-words';
import { Grips } from './Grips';
import { rowHeight, type BarRow } from './rows';
import { xOf, type Scale } from './scale';
import classes from './timeline.module.css';
import type { Efforts } from './use-efforts';
import { useGrip } from './use-grip';
import type { Links } from './use-links';

interface BarProps {
  readonly bar: BarRow;
  readonly scale: Scale;
  readonly isActive: boolean;
  readonly isOnChain: boolean;
  readonly onActivate: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onDrop: (bar: BarRow, on: IsoDate) => void;
  readonly efforts: Efforts;
  readonly links: Links;
}

/** One milestone from its first to its last day; it can be focused, dragged to another first day, made longer, and joined to another. */
export const Bar = memo(({ bar, scale, isActive, isOnChain, onActivate, onKeyDown, onDrop, efforts, links }: BarProps) => {
  const format = useFormat();
  const { milestone, placement, state } = bar;
  const daysOf = (pixels: number): number => Math.round(pixels / scale.width);
  const grip = useGrip(
    () => onActivate(bar.id),
    (drag) => daysOf(drag.x) !== 0 && onDrop(bar, fromDayNumber(bar.first + daysOf(drag.x))),
  );
  const days = daysOf(grip.drag?.x ?? 0);
  const x = xOf(scale, bar.first) + days * scale.width;
  const y = bar.row * rowHeight + 7;
  const width = Math.max(8, (bar.last - bar.first + 1) * scale.width);
  return (
    <g
      role="button"
      data-bar={bar.id}
      data-state={placement === null ? 'unplaced' : state}
      data-chain={isOnChain}
      data-dragged={days !== 0}
      data-source={links.from === bar}
      className={classes.bar}
      tabIndex={isActive ? 0 : -1}
      aria-label={barName(bar, format)}
      onFocus={() => onActivate(bar.id)}
      onKeyDown={onKeyDown}
      {...grip.handlers}
      onDoubleClick={() => navigate({ screen: 'schedule', id: bar.id })}
    >
      {milestone.baseline && placement && bar.slippedBy > 0 && (
        <rect
          className={classes.accepted}
          x={xOf(scale, toDayNumber(milestone.baseline.start))}
          y={y + 21}
          width={Math.max(4, (toDayNumber(milestone.baseline.end) - toDayNumber(milestone.baseline.start) + 1) * scale.width)}
          height={3}
        />
      )}
      <rect className={classes.ring} x={x - 3} y={y - 3} width={width + 6} height={26} rx={8} />
      <rect className={classes.body} x={x} y={y} width={width} height={20} rx={5} />
      {days === 0 && <PlacedDays bar={bar} scale={scale} y={y} />}
      {milestone.pinnedOn !== null && <Pin x={xOf(scale, toDayNumber(milestone.pinnedOn)) + days * scale.width} y={y} />}
      <text x={x + width + 8} y={y + 14} className={classes.mark}>
        {days === 0 ? markWords(bar).join(' · ') : `Pin to ${format.shortDate(fromDayNumber(bar.first + days))}`}
      </text>
      <Grips bar={bar} scale={scale} x={x + width} y={y} efforts={efforts} links={links} onActivate={onActivate} />
      {milestone.due !== null && <Due x={xOf(scale, toDayNumber(milestone.due) + 1)} y={y} />}
    </g>
  );
});
Bar.displayName = 'Bar';

/** The days that really have work, darker within the bar. */
function PlacedDays({ bar: { placement }, scale, y }: { readonly bar: BarRow; readonly scale: Scale; readonly y: number }) {
  if (!placement || scale.width < 4) return null;
  return placement.days.slice(0, 200).map(({ on, hours }) => {
    const height = Math.min(14, 4 + hours * 3);
    return (
      <rect
        key={on} className={classes.worked} x={xOf(scale, toDayNumber(on)) + 1} y={y + 17 - height}
        width={scale.width - 2} height={height} rx={1.5}
      />
    );
  });
}

/** A pin: a head on a stem at the day the work was fixed to. */
function Pin({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className={classes.pin}>
      <line x1={x + 1} x2={x + 1} y1={y - 1} y2={y + 21} />
      <circle cx={x + 1} cy={y - 1} r={4} />
    </g>
  );
}

/** A flag at the end of the day something was promised for. */
function Due({ x, y }: { readonly x: number; readonly y: number }) {
  return <path className={classes.due} d={`M${x} ${y - 4}v27M${x} ${y - 4}l8 4l-8 4z`} />;
}
