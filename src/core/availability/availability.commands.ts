import { defineCommand, notFound, refused } from '../commands/command';
import { Id, z } from '../kit/schema';
import { Availability, Blackout } from './availability';

/** Sets the hours for learning on each weekday, Monday first. */
export const setWeekdayHours = defineCommand({
  name: 'availability.setWeekdayHours',
  payload: Availability.pick({ weekdayHours: true }),
  label: ({ weekdayHours }) => `Plan ${weekdayHours.reduce((sum, hours) => sum + hours, 0)} hours a week`,
  apply: (plan, { weekdayHours }) => {
    plan.availability.weekdayHours = weekdayHours;
  },
});

/** Adds a stretch of days without learning time: a holiday, a launch, a birth. */
export const addBlackout = defineCommand({
  name: 'availability.addBlackout',
  payload: Blackout.omit({ id: true }),
  label: ({ label }) => `Add time off${label === '' ? '' : ` “${label}”`}`,
  apply: (plan, blackout, { newId }) => {
    if (blackout.to < blackout.from) return refused('Time off ends before it begins; the last day must not lie before the first.');
    plan.availability.blackouts.push({ id: newId(), ...blackout });
  },
});

/** Takes a stretch of time off back. */
export const removeBlackout = defineCommand({
  name: 'availability.removeBlackout',
  payload: z.object({ id: Id }),
  label: () => 'Remove time off',
  apply: (plan, { id }) => {
    const at = plan.availability.blackouts.findIndex((blackout) => blackout.id === id);
    if (at < 0) return notFound('time off', id);
    plan.availability.blackouts.splice(at, 1);
  },
});
