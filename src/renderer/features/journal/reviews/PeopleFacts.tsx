import type { RollUp } from '../../../../core/reviews/roll-up';
import { Link } from '../../../app/Link';
import { useFormat } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './reviews.module.css';

/** The contacts met in the period and the questions practised; each leads to its page. */
export function PeopleFacts({ found: { met, practised } }: { readonly found: RollUp }) {
  const { date } = useFormat();
  return (
    <Panel title="People and practice" note={`${met.length} met, ${practised.length} practised`}>
      {met.length + practised.length === 0 && (
        <EmptyState>Nobody was met in this period, and no question practised.</EmptyState>
      )}
      <ul className={classes.list}>
        {met.map(({ contact, meetings }) => (
          <li key={contact.id}>
            <span className={classes.date}>{meetings[0] && date(meetings[0].on)}</span>
            <span className={classes.said}>
              <Link to={{ screen: 'people', id: contact.id }}>{contact.name}</Link>
              <small>{meetings.length === 1 ? 'met' : `met ${meetings.length} times`}</small>
            </span>
          </li>
        ))}
        {practised.map(({ id, text, attempts }) => (
          <li key={id}>
            <span className={classes.date}>{attempts[0] && date(attempts[0].on)}</span>
            <span className={classes.said}>
              {text === null ? (
                'A question no path holds any more'
              ) : (
                <Link to={{ screen: 'practice', id }}>{text}</Link>
              )}
              <small>{attempts.length === 1 ? 'practised' : `practised ${attempts.length} times`}</small>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
