import { shortLevelName } from '../../../../core/paths/path.queries';
import { ratingWords } from '../../../../core/readiness/rating-words';
import type { RollUp } from '../../../../core/reviews/roll-up';
import { Link } from '../../../app/Link';
import { useFormat, usePlan } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './reviews.module.css';

/** Readiness for the target level before and after, claimed and proven apart, and the ratings that moved. */
export function ReadinessFacts({ found: { readiness, ratings } }: { readonly found: RollUp }) {
  const plan = usePlan();
  const { percent, date } = useFormat();
  if (!readiness) {
    return (
      <Panel title="Readiness">
        <EmptyState>Choose a path and a target level, and how far you came stands here.</EmptyState>
      </Panel>
    );
  }
  const { before, after, level } = readiness;
  return (
    <Panel
      title={`Readiness for ${shortLevelName(plan, level.id)}`}
      note={<Link to={{ screen: 'goals', view: 'readiness' }}>{after.rule}</Link>}
    >
      <dl className={classes.moves}>
        <div>
          <dt>Claimed</dt>
          <dd>
            {percent(before.share)} to {percent(after.share)}
          </dd>
        </div>
        <div>
          <dt>Proven</dt>
          <dd>
            {percent(before.provenShare)} to {percent(after.provenShare)}
          </dd>
        </div>
      </dl>
      {ratings.length > 0 && (
        <ul className={classes.list}>
          {ratings.map(({ expectation, level: of, before: was, after: is, on }) => (
            <li key={expectation.id}>
              <span className={classes.date}>{date(on)}</span>
              <span className={classes.said}>
                <Link to={{ screen: 'path', id: of.id, view: 'rate' }}>{expectation.text}</Link>
                <small>
                  {ratingWords[was]} to {ratingWords[is].toLowerCase()}
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
