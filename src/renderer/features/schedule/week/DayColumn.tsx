import { IconCalendarEvent, IconFlag, IconMoon } from '@tabler/icons-react';
import type { ScheduleDay } from '../../../../core/schedule/week-days.queries';
import { Link } from '../../../app/Link';
import { useFormat } from '../../../plan';
import { MarkShapes } from '../marks/Marks';
import classes from './week.module.css';

/** One day of the week, from its hours down to what is due. */
export function DayColumn({ day, isToday }: { readonly day: ScheduleDay; readonly isToday: boolean }) {
  const { weekday, longDate, hours } = useFormat();
  const isFull = day.capacity > 0 && day.taken >= day.capacity;
  return (
    <section className={classes.day} data-today={isToday} aria-label={longDate(day.on)}>
      <h3 className={classes.head}>
        <time dateTime={day.on} aria-current={isToday ? 'date' : undefined}>
          <span>{weekday(day.on)}</span> <b>{Number(day.on.slice(8))}</b>
        </time>
        {isToday && <small>Today</small>}
      </h3>
      <Fullness day={day} />
      <p className={classes.figure}>
        {day.capacity === 0 && day.taken === 0 ? 'No hours' : `${hours(day.taken)} of ${hours(day.capacity)}${isFull ? ', full' : ''}`}
      </p>
      <ul className={classes.entries}>
        {day.off !== null && (
          <li className={classes.off}><IconMoon size={13} aria-hidden="true" /> {day.off === '' ? 'Day off' : day.off}</li>
        )}
        {day.events.map(({ id, title, starts, minutes }) => (
          <li key={id} className={classes.event}>
            <small><IconCalendarEvent size={13} aria-hidden="true" /> {`${starts}, ${hours(minutes / 60)}`}</small>
            {title}
          </li>
        ))}
        {day.work.map((work) => (
          <li key={`${work.milestone.id} ${work.isLogged}`} className={classes.work} data-logged={work.isLogged}>
            <small>{work.isLogged ? `${hours(work.hours)} worked` : hours(work.hours)}</small>
            {!work.isLogged && <MarkShapes scheduled={work} />}
            <Link to={{ screen: 'schedule', id: work.milestone.id }}>{work.milestone.title}</Link>
          </li>
        ))}
        {day.due.map((due) => (
          <li key={`due ${due.milestone.id}`} className={classes.due}>
            <small><IconFlag size={13} aria-hidden="true" /> Due</small>
            <Link to={{ screen: 'schedule', id: due.milestone.id }}>{due.milestone.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How much of the day is taken, as a bar; the words beside it say the same. */
function Fullness({ day: { taken, capacity } }: { readonly day: ScheduleDay }) {
  const share = capacity === 0 ? Number(taken > 0) : Math.min(1, taken / capacity);
  return <div className={classes.bar} data-none={capacity === 0} aria-hidden="true"><i style={{ width: `${share * 100}%` }} /></div>;
}
