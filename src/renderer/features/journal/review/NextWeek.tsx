import { Button } from '@mantine/core';
import { offeredIntentions } from '../../../../core/journal/intention.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { Link } from '../../../app/Link';
import { useCommand, useDerived, useFormat, useSchedule, useToday } from '../../../plan';
import { Panel } from '../../../ui';
import { Intentions } from '../intentions/Intentions';
import classes from '../journal.module.css';

/** The last step of a review: the three things meant for the week after, some offered from the schedule. */
export function NextWeek({ week }: { readonly week: IsoWeek }) {
  const offers = useDerived(offeredIntentions, useSchedule(), week, useToday());
  const add = useCommand('week.addIntention');
  const { hours, date } = useFormat();
  return (
    <>
      <Intentions week={week} title="Three things for next week" />
      {offers.length > 0 && (
        <Panel title="Planned for next week">
          <ul className={classes.list}>
            {offers.map(({ milestoneId, title, hours: planned, due }) => (
              <li key={milestoneId}>
                <span className={classes.words}>
                  <Link to={{ screen: 'schedule', id: milestoneId }}>{title}</Link>
                  <small>
                    {hours(planned)} planned{due !== null && `, due ${date(due)}`}
                  </small>
                </span>
                <Button
                  size="compact-sm"
                  variant="light"
                  aria-label={`Add to next week: ${title}`}
                  onClick={() => void add({ week, text: title })}
                >
                  Add
                </Button>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
