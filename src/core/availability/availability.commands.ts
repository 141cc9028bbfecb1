import { defineCommand, notFound, refused } from '../commands/command';
import { IsoDate } from '../kit/dates';
import { Id, z } from '../kit/schema';
import { Availability, Blackout, HoursChange, WeekdayHours } from './availability';
import { raisedFrom } from './raised-hours';

/** Sets the hours for learning on each weekday, Monday first; they hold until the first change. */
export const setWeekdayHours = defineCommand({
  name: 'availability.setWeekdayHours',
  payload: Availability.pick({ weekdayHours: true }),
  label: ({ weekdayHours }) => `Plan ${total(weekdayHours)} hours a week`,
  apply: (plan, { weekdayHours }) => {
    plan.availability.weekdayHours = weekdayHours;
  },
});

/** Sets other hours from a day on; a change that begins on the same day is replaced. */
export const changeHours = defineCommand({
  name: 'availability.changeHours',
  payload: HoursChange.omit({ id: true }),
  label: ({ weekdayHours, from }) => `Plan ${total(weekdayHours)} hours a week from ${from}`,
  apply: (plan, { from, weekdayHours }, { newId }) => {
    const { changes } = plan.availability;
    const same = changes.find((change) => change.from === from);
    if (same) same.weekdayHours = weekdayHours;
    else changes.splice(changes.filter((change) => change.from < from).length, 0, { id: newId(), from, weekdayHours });
  },
});

/** Takes a change of hours back: those before it go on. */
export const removeHoursChange = defineCommand({
  name: 'availability.removeHoursChange',
  payload: z.object({ id: Id }),
  label: () => 'Remove a change of hours',
  apply: (plan, { id }) => {
    const at = plan.availability.changes.findIndex((change) => change.id === id);
    if (at < 0) return notFound('change of hours', id);
    plan.availability.changes.splice(at, 1);
  },
});

/** Adds hours to weekdays from a day on, in whatever changes come after it too; no day grows beyond 24 hours. */
export const raiseHours = defineCommand({
  name: 'availability.raiseHours',
  payload: z.object({ from: IsoDate, extra: WeekdayHours }),
  label: ({ extra }) => `Plan ${total(extra)} more hours a week`,
  apply: (plan, { from, extra }, { newId }) => {
    Object.assign(plan.availability, raisedFrom(plan.availability, from, extra, newId));
  },
});

/** Keeps a share of each day free, 0 to 0.9. */
export const setBuffer = defineCommand({
  name: 'availability.setBuffer',
  payload: Availability.pick({ buffer: true }),
  label: ({ buffer }) => `Keep ${Math.round(buffer * 100)} % of each day free`,
  apply: (plan, { buffer }) => {
    plan.availability.buffer = buffer;
  },
});

/** Makes a date a day off, or one with hours again. */
export const setDayOff = defineCommand({
  name: 'availability.setDayOff',
  payload: z.object({ on: IsoDate, off: z.boolean() }),
  label: ({ on, off }) => (off ? `Take ${on} off` : `Plan hours on ${on} again`),
  apply: (plan, { on, off }) => {
    const others = plan.availability.daysOff.filter((date) => date !== on);
    plan.availability.daysOff = off ? [...others, on].toSorted() : others;
  },
});

/** Adds a stretch of days without learning time: a holiday, a launch, a birth. */
export const addBlackout = defineCommand({
  name: 'availability.addBlackout',
  payload: Blackout.omit({ id: true }).partial({ uid: true }),
  label: ({ label }) => `Add time off${label === '' ? '' : ` “${label}”`}`,
  apply: (plan, { uid = '', ...blackout }, { newId }) => {
    if (blackout.to < blackout.from) return refused('Time off ends before it begins; the last day must not lie before the first.');
    plan.availability.blackouts.push({ id: newId(), ...blackout, uid });
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

const total = (hours: readonly number[]): number => hours.reduce((sum, part) => sum + part, 0);
