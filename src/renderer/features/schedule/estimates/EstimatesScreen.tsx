import { estimatesOf, type Estimate } from '../../../../core/milestones/estimates.queries';
import { Link } from '../../../app/Link';
import { useDerived, useFormat } from '../../../plan';
import { EmptyState, Panel, Screen } from '../../../ui';
import { chartHeight, chartWidth, ratioChart } from './ratio-chart';
import classes from './estimates.module.css';

/** What finished work took beside what it was thought to take: the way it goes, and each milestone. */
export function EstimatesScreen() {
  const estimates = useDerived(estimatesOf);
  const times = useTimes();
  const last = estimates.at(-1);
  return (
    <Screen
      title={last ? `Lately, work takes ${times(last.trend)} of its estimate` : 'Estimates and what it took'}
      subtitle="Log the hours you work, and the forecast goes by what your work really takes."
      actions={<Link to={{ screen: 'schedule' }}>Back to the schedule</Link>}
    >
      {last ? (
        <div className={classes.panels}>
          <Panel title="Actual by estimated hours"><Chart estimates={estimates} /></Panel>
          <Panel title="Finished milestones"><Rows estimates={estimates} /></Panel>
        </div>
      ) : (
        <EmptyState>
          Nothing is finished with hours logged on it yet. Once a milestone is, it stands here with its estimate and what it took.
        </EmptyState>
      )}
    </Screen>
  );
}

function Chart({ estimates }: { readonly estimates: readonly Estimate[] }) {
  const times = useTimes();
  const { date } = useFormat();
  const { dots, trend, lines } = ratioChart(estimates);
  const [first, last] = [estimates[0], estimates.at(-1)];
  const words = first && last ? `${estimates.length} finished milestones from ${date(first.finishedOn)} to ${date(last.finishedOn)}; the trend ends at ${times(last.trend)}.` : '';
  return (
    <figure className={classes.figure}>
      <svg viewBox={`0 0 ${chartWidth} ${chartHeight}`} role="img" aria-label={`${words} The table below has every figure.`}>
        {lines.map(({ ratio, y }) => (
          <g key={ratio}>
            <line x1={48} x2={chartWidth} y1={y} y2={y} className={ratio === 1 ? classes.even : classes.line} />
            <text x={42} y={y + 4} textAnchor="end" className={classes.words}>{times(ratio)}</text>
          </g>
        ))}
        <path d={trend} className={classes.trend} />
        {dots.map(({ id, x, y }) => <circle key={id} cx={x} cy={y} r={4.5} className={classes.dot} />)}
      </svg>
      <figcaption className={classes.caption}>
        Each dot is a milestone, in the order they were finished; the line is the middle of the last five. 100 % is as estimated.
      </figcaption>
    </figure>
  );
}

function Rows({ estimates }: { readonly estimates: readonly Estimate[] }) {
  const { date, hours } = useFormat();
  const times = useTimes();
  return (
    <div className={classes.frame} role="region" aria-label="Finished milestones with estimates" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>{['Milestone', 'Finished', 'Estimated', 'Took', 'Of the estimate', 'Trend'].map((head) => <th key={head} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>
          {estimates.toReversed().map(({ milestoneId, title, finishedOn, estimated, actual, ratio, trend }) => (
            <tr key={milestoneId}>
              <th scope="row"><Link to={{ screen: 'schedule', id: milestoneId }}>{title}</Link></th>
              <td>{date(finishedOn)}</td>
              <td>{hours(estimated)}</td>
              <td>{hours(actual)}</td>
              <td>{times(ratio)}</td>
              <td>{times(trend)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const useTimes = (): ((ratio: number) => string) => {
  const { number } = useFormat();
  return (ratio) => `${number(Math.round(ratio * 100))} %`;
};
