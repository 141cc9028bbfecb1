import { toDayNumber } from '../../../../core/kit/day-number';
import type { Forecast, Outlook } from '../../../../core/schedule/forecast/forecast';
import { useForecast, useFormat } from '../../../plan';
import { rowHeight, type BarRow, type Grouping, type GroupRow, type PlacedRow } from './rows';
import { xOf, type Scale } from './scale';
import classes from './timeline.module.css';

interface ForecastsProps {
  readonly drawn: readonly PlacedRow[];
  readonly scale: Scale;
  readonly grouping: Grouping;
}

/** From the day each bar and group ends by in half of the runs to the day in four fifths of them. */
export function Forecasts({ drawn, scale, grouping }: ForecastsProps) {
  const { forecast } = useForecast();
  const { date } = useFormat();
  if (!forecast) return null;
  return (
    <g aria-hidden="true">
      {drawn.map(({ row, at }) => {
        const outlook = outlookFor(forecast, row, grouping);
        if (!outlook?.p50) return null;
        const x = xOf(scale, toDayNumber(outlook.p50) + 1);
        const end = outlook.p80 === null ? scale.to : toDayNumber(outlook.p80) + 1;
        const y = at * rowHeight + (row.kind === 'bar' ? 30 : 24);
        return (
          <g key={row.kind === 'bar' ? row.id : `group ${row.id}`} className={classes.forecast}>
            <rect x={x} y={y - 2} width={Math.max(2, xOf(scale, end) - x)} height={4} rx={2} />
            <line x1={x} x2={x} y1={y - 4} y2={y + 4} />
            <line x1={xOf(scale, end)} x2={xOf(scale, end)} y1={y - 4} y2={y + 4} />
            {row.kind === 'group' && outlook.p80 && <text x={xOf(scale, end) + 6} y={y + 4}>{`4 in 5 by ${date(outlook.p80)}`}</text>}
          </g>
        );
      })}
    </g>
  );
}

const outlookFor = (forecast: Forecast, row: GroupRow | BarRow, grouping: Grouping): Outlook | undefined => {
  if (row.kind === 'bar') return forecast.milestones.get(row.id);
  return (grouping === 'goal' ? forecast.goals : forecast.levels).get(row.id ?? '');
};
