import { memo } from 'react';
import { fromDayNumber, toDayNumber } from '../../../../core/kit/day-number';
import { useFormat } from '../../../plan';
import { barName, markWords } from './bar-words';
import { daysDragged, effortDragged } from './drops';
import { Drawing, Due, Pin } from './Signs';
import { rowHeight, type BarRow } from './rows';
import { xOf, type Scale } from './scale';
import classes from './timeline.module.css';
import type { Drag } from './use-drag';
import { workedOutline } from './worked';

interface BarProps {
  readonly bar: BarRow;
  readonly scale: Scale;
  readonly isActive: boolean;
  /** Whether there is something to take its end and its dot by. */
  readonly hasGrips: boolean;
  readonly isOnChain: boolean;
  /** What waits for it is being chosen. */
  readonly isSource: boolean;
  /** How far it was taken, while it is held. */
  readonly drag: Drag | null;
  /** The days worth drawing, as day numbers. */
  readonly from: number;
  readonly to: number;
}

/** One milestone from its first to its last day; the picture it is in listens to keys and pointers for it. */
export const Bar = memo(({ bar, scale, isActive, hasGrips, isOnChain, isSource, drag, from, to }: BarProps) => {
  const format = useFormat();
  const { milestone, placement, state } = bar;
  const days = drag?.grip === 'bar' ? daysDragged(drag, scale) : 0;
  const longer = drag?.grip === 'end' ? drag.x : 0;
  const x = xOf(scale, bar.first) + days * scale.width;
  const y = bar.row * rowHeight + 7;
  const width = Math.max(8, (bar.last - bar.first + 1) * scale.width);
  const end = x + Math.max(8, width + longer);
  const words = drag === null ? markWords(bar).join(' · ') : dragWords(bar, drag, scale, format);
  const outline = days === 0 && placement ? workedOutline(placement, scale, y + 17, { first: from, last: to }) : '';
  return (
    <g
      role="button" data-bar={bar.id} data-state={placement === null ? 'unplaced' : state} data-chain={isOnChain}
      data-dragged={drag !== null} data-source={isSource} className={classes.bar}
      tabIndex={isActive ? 0 : -1} aria-label={barName(bar, format)}
    >
      {milestone.baseline && placement && bar.slippedBy > 0 && (
        <rect
          className={classes.accepted} x={xOf(scale, toDayNumber(milestone.baseline.start))} y={y + 21} height={3}
          width={Math.max(4, (toDayNumber(milestone.baseline.end) - toDayNumber(milestone.baseline.start) + 1) * scale.width)}
        />
      )}
      {(isActive || isSource) && <rect className={classes.ring} x={x - 3} y={y - 3} width={end - x + 6} height={26} rx={8} />}
      <rect className={classes.body} data-part="body" x={x} y={y} width={end - x} height={20} rx={5} />
      {outline !== '' && <path className={classes.worked} d={outline} />}
      {milestone.pinnedOn !== null && <Pin x={xOf(scale, toDayNumber(milestone.pinnedOn)) + days * scale.width} y={y} />}
      {words !== '' && <text x={end + 8} y={y + 14} className={classes.mark}>{words}</text>}
      {hasGrips && <rect className={classes.end} data-grip="end" x={end - 5} y={y} width={9} height={20} rx={3} />}
      {hasGrips && <circle className={classes.dot} data-grip="dot" cx={end + 1} cy={y + 20} r={5} />}
      {drag?.grip === 'dot' && <Drawing x={end + 1} y={y + 20} drag={drag} />}
      {milestone.due !== null && <Due x={xOf(scale, toDayNumber(milestone.due) + 1)} y={y} />}
    </g>
  );
});
Bar.displayName = 'Bar';

/** What letting go of a held bar would do. */
const dragWords = (bar: BarRow, drag: Drag, scale: Scale, format: ReturnType<typeof useFormat>): string => {
  const days = daysDragged(drag, scale);
  if (drag.grip === 'dot') return 'Waits for this: let go on a bar';
  if (drag.grip === 'bar') return days === 0 ? '' : `Pin to ${format.shortDate(fromDayNumber(bar.first + days))}`;
  return `${format.hours(effortDragged(bar, drag, scale))}, to ${format.shortDate(fromDayNumber(bar.last + days))}`;
};
