import type { IsoWeek } from '../../../../core/kit/dates';
import { fillingOf, type FillingMilestone } from '../../../../core/schedule/load.queries';
import { Link } from '../../../app/Link';
import { useDerived, useFormat, usePreferences, useSchedule, useToday } from '../../../plan';
import { MarkTags } from '../marks/Marks';
import classes from './load.module.css';

/** What fills one week: work placed in it, work due in it that had to move, and fixed events. */
export function WeekFilling({ week }: { readonly week: IsoWeek }) {
  const { planned, displaced, events } = useDerived(fillingOf, useSchedule(), week, useToday(), usePreferences().weekStart);
  const { hours, shortDate } = useFormat();
  if (planned.length + displaced.length + events.length === 0) return <p className={classes.nothing}>Nothing lies in this week.</p>;
  return (
    <>
      <Part title="Planned in this week" milestones={planned} />
      <Part title="Due by the end of this week, but placed later" milestones={displaced} isLater />
      {events.length > 0 && (
        <>
          <h3 className={classes.part}>Fixed events</h3>
          <ul className={classes.fillings}>
            {events.map(({ id, title, on, starts, minutes }) => (
              <li key={id}><span>{hours(minutes / 60)}</span><span>{`${title} · ${shortDate(on)}, ${starts}`}</span></li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly milestones: readonly FillingMilestone[];
  readonly isLater?: boolean;
}

function Part({ title, milestones, isLater = false }: PartProps) {
  const { hours, date } = useFormat();
  if (milestones.length === 0) return null;
  return (
    <>
      <h3 className={classes.part}>{title}</h3>
      <ul className={classes.fillings}>
        {milestones.map((filling) => (
          <li key={filling.milestone.id}>
            <span>{hours(filling.hours)}</span>
            <span>
              <Link to={{ screen: 'schedule', id: filling.milestone.id }}>{filling.milestone.title}</Link>
              {isLater && filling.placement && ` · ends ${date(filling.placement.end)}`}
            </span>
            <MarkTags scheduled={filling} />
          </li>
        ))}
      </ul>
    </>
  );
}
