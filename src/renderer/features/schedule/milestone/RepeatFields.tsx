import { Button, Chip, Fieldset, Group, NumberInput } from '@mantine/core';
import type { Repeat } from '../../../../core/milestones/repeat';
import { practiceOf, repeatOf, ruleDays, type RuleDay, type WeeklyPractice } from './repeat-words';

interface RepeatFieldsProps {
  readonly repeat: Repeat | null;
  readonly onChange: (repeat: Repeat | null) => void;
}

const dayWords: Readonly<Record<RuleDay, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const usual: WeeklyPractice = { days: [], everyWeeks: 1, times: null, hours: 0.5 };

/** Practice that comes again on some days of the week; without a day chosen it does not come again. */
export function RepeatFields({ repeat, onChange }: RepeatFieldsProps) {
  const practice = repeat ? practiceOf(repeat) : usual;
  if (repeat && !practice) {
    return (
      <Fieldset legend="Comes again">
        <p>
          By the rule {repeat.rule}, {repeat.hours} h each time. It came from a calendar and stays as it is.
        </p>
        <Button size="compact-sm" variant="default" onClick={() => onChange(null)}>
          Let it not come again
        </Button>
      </Fieldset>
    );
  }
  const shown = practice ?? usual;
  const change = (changes: Partial<WeeklyPractice>): void => onChange(repeatOf({ ...shown, ...changes }));
  return (
    <Fieldset legend="Comes again every week on">
      <Chip.Group
        multiple
        value={[...shown.days]}
        onChange={(days) => change({ days: ruleDays.filter((day) => days.includes(day)) })}
      >
        <Group gap={6}>
          {ruleDays.map((day) => (
            <Chip key={day} value={day} size="xs">
              {dayWords[day]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {shown.days.length > 0 && (
        <Group grow align="start" mt="sm">
          <NumberInput
            label="Hours each time"
            value={shown.hours}
            onChange={(hours) => change({ hours: Number(hours) || 0.25 })}
            min={0.25}
            max={24}
            step={0.25}
          />
          <NumberInput
            label="Every so many weeks"
            value={shown.everyWeeks}
            onChange={(weeks) => change({ everyWeeks: Number(weeks) || 1 })}
            min={1}
            max={52}
            allowDecimal={false}
          />
          <NumberInput
            label="How many times"
            placeholder="Without end"
            value={shown.times ?? ''}
            onChange={(times) => change({ times: Number(times) || null })}
            min={1}
            max={999}
            allowDecimal={false}
          />
        </Group>
      )}
    </Fieldset>
  );
}
