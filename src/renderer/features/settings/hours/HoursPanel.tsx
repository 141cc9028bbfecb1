import { hoursFrom, hoursPerWeek } from '../../../../core/availability/availability.queries';
import { useCommand, useFormat, usePlan, useToday } from '../../../plan';
import { Panel } from '../../../ui';
import { BufferField } from './BufferField';
import { HoursChanges } from './HoursChanges';
import { WeekFields } from './WeekFields';

/** The hours for learning that hold today, what they become on later days, and the share of them kept free. */
export function HoursPanel() {
  const { availability } = usePlan();
  const today = useToday();
  const format = useFormat();
  const setHours = useCommand('availability.setWeekdayHours');
  const changeHours = useCommand('availability.changeHours');
  const begun = availability.changes.findLast(({ from }) => from <= today);
  return (
    <Panel title="Hours for learning" note={`${format.hours(hoursPerWeek(availability, today))} a week`}>
      <WeekFields
        hours={hoursFrom(availability, today)}
        onKeep={(weekdayHours) =>
          void (begun ? changeHours({ from: begun.from, weekdayHours }) : setHours({ weekdayHours }))
        }
      />
      <HoursChanges />
      <BufferField />
    </Panel>
  );
}
