import { Link } from '../../../app/Link';
import { useDerived, useFormat, useSchedule, useToday } from '../../../plan';
import { Panel, StatusTag } from '../../../ui';
import { waitingFor } from './waiting.queries';
import classes from './WaitingPanel.module.css';

const shownAtOnce = 5;

/** What is overdue and what does not fit, while there is any. */
export function WaitingPanel() {
  const format = useFormat();
  const waiting = useDerived(waitingFor, useSchedule(), useToday(), format.date);
  if (waiting.length === 0) return null;
  return (
    <Panel
      title="Waiting for you"
      note={
        <Link to={{ screen: 'schedule' }} size="sm">
          All in the schedule
        </Link>
      }
    >
      <ul className={classes.list}>
        {waiting.slice(0, shownAtOnce).map(({ screen, id, overdueSince, sentence }) => (
          <li key={`${screen} ${id} ${sentence}`} className={classes.row}>
            <Link to={{ screen, id }} c="var(--wm-ink)">
              {sentence}
            </Link>
            {overdueSince && <StatusTag tone="clay">{`was due ${format.shortDate(overdueSince)}`}</StatusTag>}
          </li>
        ))}
      </ul>
      {waiting.length > shownAtOnce && (
        <p className={classes.more}>{`and ${waiting.length - shownAtOnce} more`}</p>
      )}
    </Panel>
  );
}
