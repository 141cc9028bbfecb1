import { mondayOf } from '../../../../core/kit/dates';
import type { LoadWeek } from '../../../../core/schedule/load.queries';
import { useFormat } from '../../../plan';
import { isFull, isOverFull, loadSentence, tallest } from './load-words';
import classes from './load.module.css';

/** A column for each week: the hours it has as an outline, those planned in it filled, and on top those due there that had to move. */
export function LoadChart({ weeks }: { readonly weeks: readonly LoadWeek[] }) {
  const { number } = useFormat();
  const top = tallest(weeks);
  return (
    <>
      <div className={classes.chart} role="img" aria-label={`Hours by week. ${loadSentence(weeks)}; the table below says the same.`}>
        {weeks.map((load, at) => (
          <div key={load.week} className={classes.column} data-over={isOverFull(load)} data-full={isFull(load)}>
            <span className={classes.figure}>{isOverFull(load) ? `+${number(load.excess)}` : number(load.planned)}</span>
            <Stack load={load} top={top} />
            <span className={classes.name}>{`W${Number(load.week.slice(6))}`}</span>
            <MonthName load={load} before={weeks[at - 1]} />
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

/** The month under its first week. */
function MonthName({ load, before }: { readonly load: LoadWeek; readonly before: LoadWeek | undefined }) {
  const { locale } = useFormat();
  const monday = mondayOf(load.week);
  const isFirst = !before || mondayOf(before.week).slice(0, 7) !== monday.slice(0, 7);
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(monday));
  return <span className={classes.month}>{isFirst ? name : ''}</span>;
}
