import type { IsoWeek } from '../../../../core/kit/dates';
import { trendWords, weekWords } from '../../../../core/reviews/review-words';
import type { RollUp } from '../../../../core/reviews/roll-up';
import type { Trend } from '../../../../core/reviews/trend';
import { Link } from '../../../app/Link';
import { useFormat } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './reviews.module.css';

/** The weeks of the period with mood and energy; each leads to its page. */
export function FeelingFacts({ found }: { readonly found: RollUp }) {
  const { weekNumber } = useFormat();
  const { weeks, written, off, mood, energy } = found;
  if (weeks.length === 0) {
    return (
      <Panel title="Weeks">
        <EmptyState>The plan has no weeks in this period.</EmptyState>
      </Panel>
    );
  }
  const words = [weekWords(found), trendWords('Mood', mood), trendWords('Energy', energy)];
  return (
    <Panel title="Weeks">
      <p className={classes.sentence}>{words.filter((sentence) => sentence !== '').join(' ')}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col">Mood</th>
            <th scope="col">Energy</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week}>
              <th scope="row">
                <Link to={{ screen: 'journal', id: week }}>{weekNumber(week)}</Link>
                {!written.includes(week) && <small>{off.includes(week) ? 'off' : 'not written'}</small>}
              </th>
              <td>{valueIn(mood, week)}</td>
              <td>{valueIn(energy, week)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

const valueIn = ({ weeks }: Trend, week: IsoWeek): string => {
  const value = weeks.find((one) => one.week === week)?.value;
  return value === undefined ? '–' : `${value} of 5`;
};
