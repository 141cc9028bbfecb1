import type { IsoDate } from '../../../../core/kit/dates';
import type { WeekPlan } from '../../../../core/schedule/schedule.queries';
import { useFormat } from '../../../plan';
import classes from './DayLoads.module.css';

interface DayLoadsProps {
  readonly days: WeekPlan['days'];
  readonly today: IsoDate;
}

/** The hours of each day: what it offers as the outline, what is planned as the filling, today marked. */
export function DayLoads({ days, today }: DayLoadsProps) {
  const format = useFormat();
  const most = Math.max(1, ...days.map(({ capacity, planned }) => Math.max(capacity, planned)));
  const height = (hours: number): string => `${(hours / most) * 100}%`;
  return (
    <ul className={classes.days} aria-label="Hours by day">
      {days.map(({ on, capacity, planned }) => (
        <li key={on} className={classes.day} aria-current={on === today ? 'date' : undefined}>
          <span className={classes.figure} aria-hidden="true">
            {planned > 0 ? format.hours(planned) : ''}
          </span>
          <span className={classes.column} aria-hidden="true">
            {capacity > 0 && <span className={classes.capacity} style={{ blockSize: height(capacity) }} />}
            {planned > 0 && <span className={classes.planned} style={{ blockSize: height(planned) }} />}
          </span>
          <span className={classes.name} aria-hidden="true">
            {format.weekday(on)}
          </span>
          <span className={classes.words}>
            {`${format.longWeekday(on)}: ${format.hours(planned)} planned of ${format.hours(capacity)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
