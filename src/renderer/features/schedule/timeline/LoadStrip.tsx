import { memo } from 'react';
import { firstDayOf } from '../../../../core/journal/week-days';
import type { IsoWeek } from '../../../../core/kit/dates';
import { toDayNumber } from '../../../../core/kit/day-number';
import { ownWeekLoads } from '../../../../core/schedule/own-weeks';
import { useDerived, useSchedule } from '../../../plan';
import type { Across } from './Axis';
import { xOf } from './scale';
import classes from './timeline.module.css';

const height = 54;

/** Hours planned of the hours there are, week by week, under the bars; a week with none left has a cap. */
export const LoadStrip = memo(({ scale, first, last, width }: Across & { readonly width: number }) => {
  const weeks = useDerived(ownWeekLoads, useSchedule(), scale.weekStart);
  const beginOf = (week: IsoWeek): number => toDayNumber(firstDayOf(week, scale.weekStart));
  const start = weeks[0] ? beginOf(weeks[0].week) : 0;
  const most = weeks.reduce((greatest, { capacity, planned }) => Math.max(greatest, capacity, planned), 1);
  const tall = (hours: number): number => (hours / most) * (height - 14);
  const wide = Math.max(2, 7 * scale.width - 2);
  return (
    <svg className={classes.load} width={width} height={height} data-layer aria-hidden="true">
      {weeks.slice(Math.max(0, Math.floor((first - start) / 7)), Math.max(0, Math.ceil((last - start) / 7) + 1)).map((load) => {
        const { week, capacity, planned } = load;
        const x = xOf(scale, beginOf(week)) + 1;
        const isFull = planned > 0 && planned >= capacity;
        return (
          <g key={week} data-full={isFull}>
            <rect className={classes.room} x={x} y={height - tall(capacity)} width={wide} height={tall(capacity)} />
            <rect className={classes.planned} x={x} y={height - tall(planned)} width={wide} height={tall(planned)} />
            {isFull && <rect className={classes.cap} x={x} y={height - tall(planned) - 4} width={wide} height={3} />}
            {wide >= 60 && capacity > 0 && <text x={x + 5} y={height - 6}>{`${planned} of ${capacity} h`}</text>}
          </g>
        );
      })}
    </svg>
  );
});
LoadStrip.displayName = 'LoadStrip';
