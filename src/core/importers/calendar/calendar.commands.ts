import type { Draft } from 'immer';
import { defineCommand } from '../../commands/command';
import { z } from '../../kit/schema';
import type { Plan } from '../../plan/plan';
import { CalendarAppointment, CalendarDays, largestEntries } from './calendar-entry';

/**
 * Brings days of a calendar in as time off and timed entries as fixed events. What has come in before, by its `uid`, is
 * brought up to date and keeps its place in the plan; nothing is doubled.
 */
export const bringInCalendar = defineCommand({
  name: 'calendar.bringIn',
  payload: z.object({
    days: z.array(CalendarDays).max(largestEntries),
    events: z.array(CalendarAppointment).max(largestEntries),
  }),
  label: ({ days, events }) => `Bring in ${counted(days.length + events.length)} of a calendar`,
  apply: (plan, { days, events }, { newId }) => {
    forgetOtherKind(plan, new Set(days.map(({ uid }) => uid)), new Set(events.map(({ uid }) => uid)));
    const timeOff = new Map(plan.availability.blackouts.filter(({ uid }) => uid !== '').map((blackout) => [blackout.uid, blackout]));
    for (const entry of days) {
      const there = timeOff.get(entry.uid);
      if (there) Object.assign(there, entry);
      else {
        const added = { id: newId(), ...entry };
        plan.availability.blackouts.push(added);
        timeOff.set(entry.uid, added);
      }
    }
    const fixed = new Map(Object.values(plan.events).filter(({ uid }) => uid !== '').map((event) => [event.uid, event]));
    for (const entry of events) {
      const there = fixed.get(entry.uid);
      if (there) Object.assign(there, entry);
      else {
        const added = { id: newId(), milestoneId: null, note: '', ...entry };
        plan.events[added.id] = added;
        fixed.set(entry.uid, added);
      }
    }
  },
});

/** What was a day and has a time now, or the other way round, is one thing still. */
const forgetOtherKind = (plan: Draft<Plan>, days: ReadonlySet<string>, events: ReadonlySet<string>): void => {
  const { availability } = plan;
  if (availability.blackouts.some(({ uid }) => events.has(uid)))
    availability.blackouts = availability.blackouts.filter(({ uid }) => !events.has(uid));
  for (const { id, uid } of Object.values(plan.events)) if (days.has(uid)) delete plan.events[id];
};

const counted = (entries: number): string => (entries === 1 ? 'one entry' : `${entries} entries`);
