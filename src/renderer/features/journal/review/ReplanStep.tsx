import { Button } from '@mantine/core';
import { counted } from '../../../../core/kit/words';
import { replanOf, type ReplanItem } from '../../../../core/schedule/replan/replan';
import { Link } from '../../../app/Link';
import { useCommand, useDerived, useFormat, useToday, type Format } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../journal.module.css';

/**
 * The dates that are no longer those last accepted, to be accepted together or looked at one by one in the
 * schedule.
 */
export function ReplanStep() {
  const items = useDerived(replanOf, useToday());
  const accept = useCommand('schedule.accept');
  const format = useFormat();
  const all = items.length > 0 && (
    <Button
      size="compact-sm"
      variant="light"
      onClick={() => void accept({ ids: items.map(({ milestoneId }) => milestoneId) })}
    >
      Accept {counted(items.length, 'date')}
    </Button>
  );
  return (
    <Panel title="Dates that moved" note={all || undefined}>
      {items.length === 0 && (
        <EmptyState>
          Everything is planned for the dates you last accepted. There is nothing to decide.
        </EmptyState>
      )}
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.milestoneId}>
            <span className={classes.words}>
              <Link to={{ screen: 'schedule', id: item.milestoneId }}>{item.title}</Link>
              <small>{moveOf(item, format)}</small>
            </span>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`Accept the date of: ${item.title}`}
              onClick={() => void accept({ ids: [item.milestoneId] })}
            >
              Accept
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const moveOf = ({ kind, after, byDays }: ReplanItem, { date }: Format): string => {
  const end = after ? `would end on ${date(after.end)}` : 'has no place in the schedule';
  switch (kind) {
    case 'new':
      return `New; ${end}`;
    case 'later':
    case 'earlier':
      return byDays === 0 ? `Begins ${kind}; ${end}` : `${counted(Math.abs(byDays), 'day')} ${kind}; ${end}`;
    case 'no-room':
      return 'No room for it any more';
    case 'pin-passed':
      return `The day it was fixed to has passed; ${end}`;
  }
};
