import type { Activity } from '../../../../core/paths/path';
import classes from './ActivitySplit.module.css';
import { shareText } from './level-words';

/**
 * How the time of a level is spent: one bar for each activity, with its words above and its share at the
 * end.
 */
export function ActivitySplit({ activities }: { readonly activities: readonly Activity[] }) {
  if (activities.length === 0) return <p className={classes.none}>The document says nothing about it.</p>;
  return (
    <ul className={classes.list}>
      {activities.map(({ id, text, share }) => (
        <li key={id}>
          <span className={classes.label}>
            <span>{text}</span>
            <span className={classes.share}>{share ? shareText(share) : 'no figure'}</span>
          </span>
          <span className={classes.track} aria-hidden="true">
            {share && <span className={classes.bar} style={{ inlineSize: `${share.to}%` }} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
