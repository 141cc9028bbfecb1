import { Link } from '../../../app/Link';
import { useDerived, useFormat, usePreferences, useSchedule, useToday } from '../../../plan';
import { Panel, StatusTag } from '../../../ui';
import { followUpsWaiting, waitingFor } from './waiting.queries';
import classes from './WaitingPanel.module.css';

const shownAtOnce = 5;

/** What is overdue, what does not fit and whom to follow up with, while there is any. */
export function WaitingPanel() {
  const format = useFormat();
  const waiting = useDerived(waitingFor, useSchedule(), useToday(), format.date, usePreferences().weekStart);
  const followUps = useDerived(followUpsWaiting, useToday());
  if (waiting.length + followUps.length === 0) return null;
  const shown = [...waiting.slice(0, shownAtOnce), ...followUps.slice(0, shownAtOnce)];
  const more = waiting.length + followUps.length - shown.length;
  return (
    <Panel
      title="Waiting for you"
      note={
        <Link to={{ screen: waiting.length > 0 ? 'schedule' : 'people' }} size="sm">
          {waiting.length > 0 ? 'All in the schedule' : 'All people'}
        </Link>
      }
    >
      <ul className={classes.list}>
        {shown.map(({ screen, id, overdueSince, sentence }) => (
          <li key={`${screen} ${id} ${sentence}`} className={classes.row}>
            <Link to={{ screen, id }} c="var(--wm-ink)">
              {sentence}
            </Link>
            {overdueSince && <StatusTag tone="clay">{`was due ${format.shortDate(overdueSince)}`}</StatusTag>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={classes.more}>{`and ${more} more`}</p>}
    </Panel>
  );
}
