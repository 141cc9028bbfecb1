import { Checkbox, Radio, Select, TextInput } from '@mantine/core';
import type { CalendarChoice, CalendarPart } from '../../../../core/exporters/calendar/calendar-choice';
import { addDays, isoDate } from '../../../../core/kit/dates';
import { useFormat } from '../../../plan';
import classes from './calendar.module.css';

interface CalendarOptionsProps {
  readonly choice: CalendarChoice;
  readonly onChange: (choice: CalendarChoice) => void;
}

const parts: readonly { readonly part: CalendarPart; readonly label: string; readonly hint?: string }[] = [
  { part: 'milestones', label: 'Milestones' },
  { part: 'deadlines', label: 'Deadlines' },
  { part: 'events', label: 'Fixed events', hint: 'At the time of your own clock, in every zone' },
  { part: 'imported-events', label: 'Events that came from a calendar', hint: 'Your calendar has them already' },
  { part: 'weekly-review', label: 'Weekly review', hint: 'Half an hour a week' },
  { part: 'follow-ups', label: 'Follow-ups', hint: 'The names of contacts, on the day to follow up' },
];

/** What goes into the calendar. */
export function CalendarOptions({ choice, onChange }: CalendarOptionsProps) {
  const format = useFormat();
  const withPart = (part: CalendarPart, isIn: boolean): CalendarPart[] =>
    parts.map((each) => each.part).filter((each) => (each === part ? isIn : choice.parts.includes(each)));
  return (
    <>
      <fieldset className={classes.parts}>
        <legend>What goes into the calendar</legend>
        {parts.map(({ part, label, hint }) => (
          <Checkbox
            key={part}
            label={label}
            description={hint}
            checked={choice.parts.includes(part)}
            onChange={(event) => onChange({ ...choice, parts: withPart(part, event.currentTarget.checked) })}
          />
        ))}
      </fieldset>
      {choice.parts.includes('milestones') && (
        <Radio.Group
          label="A milestone is shown"
          value={choice.milestonesAs}
          onChange={(value) => onChange({ ...choice, milestonesAs: value === 'days' ? 'days' : 'stretch' })}
        >
          <div className={classes.parts}>
            <Radio value="stretch" label="From its first day to its last" />
            <Radio value="days" label="Only on days with hours for it" />
          </div>
        </Radio.Group>
      )}
      {choice.parts.includes('weekly-review') && (
        <div className={classes.pair}>
          <Select
            label="Review on"
            allowDeselect={false}
            value={String(choice.review.weekday)}
            data={weekdays.map((date, index) => ({ value: String(index + 1), label: format.longWeekday(date) }))}
            onChange={(value) => onChange({ ...choice, review: { ...choice.review, weekday: Number(value ?? 7) } })}
          />
          <TextInput
            label="At"
            type="time"
            value={choice.review.starts}
            onChange={({ currentTarget: { value } }) => {
              if (value !== '') onChange({ ...choice, review: { ...choice.review, starts: value.slice(0, 5) } });
            }}
          />
        </div>
      )}
    </>
  );
}

/** Any week will do for the names of its days. */
const weekdays = Array.from({ length: 7 }, (_, day) => addDays(isoDate('2026-11-23'), day));
