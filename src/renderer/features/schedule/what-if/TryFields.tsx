import { Checkbox, NumberInput, Stack, Textarea } from '@mantine/core';
import { hoursPerWeek } from '../../../../core/availability/availability.queries';
import { isOpenGoal } from '../../../../core/goals/goal.queries';
import type { WhatIf } from '../../../../core/schedule/forecast/what-if';
import { usePlan, useToday } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { AddedGoals } from './AddedGoals';

interface TryFieldsProps {
  readonly changes: WhatIf;
  readonly onChange: (changes: WhatIf) => void;
}

/** Everything that can be tried; a field that says what holds today changes nothing. */
export function TryFields({ changes, onChange }: TryFieldsProps) {
  const { availability, position } = usePlan();
  const hours = hoursPerWeek(availability, useToday());
  return (
    <Stack gap="md">
      <NumberInput
        label="Hours a week"
        description="From today on, shared out over the week as your hours are now"
        min={0}
        max={168}
        step={1}
        decimalScale={2}
        value={changes.hoursPerWeek ?? hours}
        onChange={(typed) => {
          const next = typed === '' || Number(typed) === hours ? undefined : Math.min(168, Math.max(0, Number(typed)));
          onChange({ hoursPerWeek: next });
        }}
      />
      {position && (
        <DateField
          label="Target date"
          value={changes.targetDate ?? position.targetDate}
          onChange={(date) => onChange({ targetDate: date === null || date === position.targetDate ? undefined : date })}
          clearable={false}
        />
      )}
      <LeftOut changes={changes} onChange={onChange} />
      <AddedGoals goals={changes.addGoals ?? []} onChange={(addGoals) => onChange({ addGoals })} />
    </Stack>
  );
}

function LeftOut({ changes, onChange }: TryFieldsProps) {
  const { goals } = usePlan();
  const open = Object.values(goals).filter(isOpenGoal);
  const dropped = changes.dropGoalIds ?? [];
  const toggle = (id: string): void =>
    onChange({ dropGoalIds: dropped.includes(id) ? dropped.filter((other) => other !== id) : [...dropped, id] });
  if (open.length === 0) return null;
  return (
    <Checkbox.Group label="Goals left out" value={[...dropped]}>
      <Stack gap={8} mt={6}>
        {open.map(({ id, title }) => <Checkbox key={id} value={id} label={title} onChange={() => toggle(id)} />)}
        {dropped.length > 0 && (
          <Textarea
            label="Why they are dropped"
            description="Asked for when you make it so; it is kept with them."
            maxLength={2_000}
            autosize
            value={changes.because ?? ''}
            onChange={({ currentTarget }) => onChange({ because: currentTarget.value })}
          />
        )}
      </Stack>
    </Checkbox.Group>
  );
}
