import type { Expectation } from '../../../../../core/paths/path';
import { ratingWords } from '../../../../../core/readiness/rating-words';
import { useCommand, useFormat, usePlan } from '../../../../plan';
import { RatingControl } from '../RatingControl';
import classes from './expectation.module.css';

/** Today's rating, to be changed, above every dated one before it. */
export function RatingHistory({ expectation: { id, text } }: { readonly expectation: Expectation }) {
  const ratings = usePlan().ratings[id] ?? [];
  const { date } = useFormat();
  const rate = useCommand('expectation.rate');
  return (
    <section aria-label="Rating">
      <h3 className={classes.title}>Rating</h3>
      <RatingControl
        name={text}
        value={ratings.at(-1)?.value ?? null}
        onChange={(value) => void rate({ expectationId: id, value })}
      />
      {ratings.length > 0 && (
        <ol className={classes.history} aria-label="Ratings by date, newest first">
          {ratings.toReversed().map(({ on, value }) => (
            <li key={on}>
              <time dateTime={on}>{date(on)}</time>
              {ratingWords[value]}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
