import { standingOf } from '../../../../core/position/standing.queries';
import { driftWords } from '../../../../core/reviews/review-words';
import type { RollUp } from '../../../../core/reviews/roll-up';
import { Link } from '../../../app/Link';
import { useDerived, useFormat } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './reviews.module.css';

/** Where the hours went, beside what the target level expects, and the learning done. */
export function HoursFacts({ found }: { readonly found: RollUp }) {
  const { hours } = useFormat();
  const target = useDerived(standingOf)?.targetName ?? '';
  const { activities, journalHours, worked, learningHours } = found;
  return (
    <Panel title="Time" note={`${hours(journalHours)} noted, ${hours(learningHours)} of learning`}>
      {journalHours + learningHours === 0 && (
        <EmptyState>No hours are noted in this period, neither on activities nor on milestones.</EmptyState>
      )}
      {journalHours > 0 && (
        <>
          <p className={classes.sentence}>{driftWords(activities, target)}</p>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Activity</th>
                <th scope="col">Hours</th>
                <th scope="col">Share</th>
                <th scope="col">{target === '' ? 'Expected' : target}</th>
              </tr>
            </thead>
            <tbody>
              {activities.map(({ activityId, text, hours: spent, percent, expected }) => (
                <tr key={activityId}>
                  <th scope="row">{text}</th>
                  <td>{hours(spent)}</td>
                  <td>{percent} %</td>
                  <td>{expected ? rangeText(expected) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {worked.length > 0 && (
        <ul className={classes.list}>
          {worked.map(({ milestone, hours: spent }) => (
            <li key={milestone.id}>
              <span className={classes.date}>{hours(spent)}</span>
              <span className={classes.said}>
                <Link to={{ screen: 'schedule', id: milestone.id }}>{milestone.title}</Link>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const rangeText = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? `${from} %` : `${from}–${to} %`;
