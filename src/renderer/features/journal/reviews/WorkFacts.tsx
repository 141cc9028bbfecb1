import type { RollUp } from '../../../../core/reviews/roll-up';
import { Link } from '../../../app/Link';
import { useFormat } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './reviews.module.css';

/** Milestones that were finished and those that slipped; each leads to its place in the schedule. */
export function WorkFacts({ found: { finished, slipped } }: { readonly found: RollUp }) {
  const { date } = useFormat();
  const late = slipped.filter(({ kind }) => kind === 'milestone');
  return (
    <Panel title="Milestones" note={`${finished.length} finished, ${late.length} slipped`}>
      {finished.length + late.length === 0 && (
        <EmptyState>No milestone was finished in this period, and none was due in it and missed.</EmptyState>
      )}
      <ul className={classes.list}>
        {finished.map(({ id, title, finishedOn }) => (
          <li key={id}>
            <span className={classes.date}>{finishedOn !== null && date(finishedOn)}</span>
            <span className={classes.said}>
              <Link to={{ screen: 'schedule', id }}>{title}</Link>
              <small>finished</small>
            </span>
          </li>
        ))}
        {late.map(({ id, title, due, finishedOn }) => (
          <li key={`late ${id}`}>
            <span className={classes.date}>{date(due)}</span>
            <span className={classes.said}>
              <Link to={{ screen: 'schedule', id }}>{title}</Link>
              <small>
                {finishedOn === null
                  ? 'was due and is still open'
                  : `was due; finished on ${date(finishedOn)}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
