import { promiseWords } from '../../../../core/reviews/review-words';
import type { RollUp } from '../../../../core/reviews/roll-up';
import { Link } from '../../../app/Link';
import { useFormat } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './reviews.module.css';

/** Weekly intentions and deadlines: how many were kept, and those that were not with the way to each. */
export function PromiseFacts({ found }: { readonly found: RollUp }) {
  const { date, weekNumber } = useFormat();
  const words = promiseWords(found);
  const undone = found.intentions.filter(({ kept }) => !kept);
  const goals = found.slipped.filter(({ kind }) => kind === 'goal');
  return (
    <Panel title="Promises">
      {words === '' ? (
        <EmptyState>Nothing was meant for a week of this period, and nothing was due in it.</EmptyState>
      ) : (
        <p className={classes.sentence}>{words}</p>
      )}
      <ul className={classes.list}>
        {undone.map(({ text, week }) => (
          <li key={`${week} ${text}`}>
            <Link to={{ screen: 'journal', id: week }} className={classes.date}>
              {weekNumber(week)}
            </Link>
            <span className={classes.said}>
              {text}
              <small>left undone</small>
            </span>
          </li>
        ))}
        {goals.map(({ id, title, due }) => (
          <li key={id}>
            <span className={classes.date}>{date(due)}</span>
            <span className={classes.said}>
              <Link to={{ screen: 'goals', id }}>{title}</Link>
              <small>was due and was not reached by then</small>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
