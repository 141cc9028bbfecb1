import type { IsoWeek } from '../../../../core/kit/dates';
import { weekPlan } from '../../../../core/schedule/schedule.queries';
import { Link } from '../../../app/Link';
import { useDerived, useFormat, useSchedule, useToday } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../journal.module.css';

/** What was finished or worked on in the week. */
export function WeekWork({ week }: { readonly week: IsoWeek }) {
  const { hours } = useFormat();
  const { milestones, logged } = useDerived(weekPlan, useSchedule(), week, useToday());
  const touched = milestones.filter((milestone) => milestone.logged > 0 || milestone.state === 'done');
  return (
    <Panel title="Learning done" note={logged > 0 ? `${hours(logged)} logged` : undefined}>
      {touched.length === 0 && <EmptyState>No milestone was worked on or finished in this week.</EmptyState>}
      <ul className={classes.list}>
        {touched.map(({ milestone, logged: worked, state }) => (
          <li key={milestone.id}>
            <span className={classes.words}><Link to={{ screen: 'schedule', id: milestone.id }}>{milestone.title}</Link></span>
            <span>{state === 'done' ? 'finished' : hours(worked)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
