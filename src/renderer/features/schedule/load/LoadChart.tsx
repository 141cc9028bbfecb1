import { useElementSize } from '@mantine/hooks';
import { firstDayOf } from '../../../../core/journal/week-days';
import type { LoadWeek } from '../../../../core/schedule/load.queries';
import { useFormat, usePreferences } from '../../../plan';
import { labelStep, monthsNamed, weeksWithHours } from './load-labels';
import { isFull, isOverFull, loadSentence, tallest } from './load-words';
import classes from './load.module.css';

/** A column for each week: the hours it has as an outline, those planned in it filled, and on top those due there that had to move. */
export function LoadChart({ weeks }: { readonly weeks: readonly LoadWeek[] }) {
  const { number, locale } = useFormat();
  const { weekStart } = usePreferences();
  const { ref, width } = useElementSize();
  const top = tallest(weeks);
  const step = labelStep(width, weeks.length);
  const hasHours = weeksWithHours(weeks, step);
  const begins = weeks.map(({ week }) => firstDayOf(week, weekStart));
  const named = monthsNamed(begins.map((day) => day.slice(0, 7)), step);
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return (
    <>
      <div ref={ref} className={classes.chart} role="img" aria-label={`Hours by week. ${loadSentence(weeks)}; the table below says the same.`}>
        {weeks.map((load, at) => (
          <div key={load.week} className={classes.column} data-over={isOverFull(load)} data-full={isFull(load)}>
            <span className={classes.figure}>
              {hasHours.has(at) && (isOverFull(load) ? `+${number(load.excess)}` : number(load.planned))}
            </span>
            <Stack load={load} top={top} />
            <span className={classes.name}>{at % step === 0 && `W${Number(load.week.slice(6))}`}</span>
            <span className={classes.month}>{named.has(at) && monthName.format(new Date(begins[at] ?? ''))}</span>
          </div>
        ))}
      </div>
      <ul className={classes.legend}>
        <li><i className={classes.room} /> Hours you have</li>
        <li><i className={classes.planned} /> Planned in the week, with its hours above</li>
        <li><i className={classes.displaced} /> Due by its end, but only placed later: over-full by the hours with a plus</li>
      </ul>
    </>
  );
}

const height = 150;

function Stack({ load: { capacity, planned, displaced }, top }: { readonly load: LoadWeek; readonly top: number }) {
  const tall = (hours: number): number => Math.round((Math.min(hours, top) / top) * height);
  return (
    <span className={classes.stack} style={{ height }}>
      <i className={classes.room} style={{ height: tall(capacity) }} />
      <i className={classes.planned} style={{ height: tall(planned) }} />
      <i className={classes.displaced} style={{ bottom: tall(planned), height: Math.max(0, tall(planned + displaced) - tall(planned)) }} />
    </span>
  );
}
