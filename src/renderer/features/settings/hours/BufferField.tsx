import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { hoursPerWeek } from '../../../../core/availability/availability.queries';
import { useCommand, useFormat, usePlan, useToday } from '../../../plan';

/** The share of each day that no work is placed into. */
export function BufferField() {
  const { buffer } = usePlan().availability;
  return <ShareField key={buffer} buffer={buffer} />;
}

/** Kept when the field is left or Enter is pressed. */
function ShareField({ buffer }: { readonly buffer: number }) {
  const { availability } = usePlan();
  const format = useFormat();
  const setBuffer = useCommand('availability.setBuffer');
  const whole = Math.round(buffer * 100);
  const [typed, setTyped] = useState<string | number>(whole);
  const keep = (): void => {
    if (typed === '') setTyped(whole);
    else if (Number(typed) !== whole) void setBuffer({ buffer: Number(typed) / 100 });
  };
  const perWeek = hoursPerWeek(availability, useToday());
  const placed = perWeek * (1 - Math.min(90, Number(typed)) / 100);
  return (
    <NumberInput
      label="Keep free for what nobody foresees"
      description={`Of ${format.hours(perWeek)} a week, ${format.hours(placed)} are planned.`}
      suffix=" %"
      min={0}
      max={90}
      step={5}
      decimalScale={0}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={({ key }) => key === 'Enter' && keep()}
    />
  );
}
