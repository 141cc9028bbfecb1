import { TimeOfDay } from '../../events/event';
import { z } from '../../kit/schema';

/**
 * What a calendar may hold: `events` were made here, `imported-events` came from a calendar and are there already;
 * `follow-ups` name the contacts to follow up with.
 */
export const CalendarPart = z.enum([
  'milestones',
  'deadlines',
  'events',
  'imported-events',
  'weekly-review',
  'follow-ups',
]);
/** See the schema of the same name. */
export type CalendarPart = z.infer<typeof CalendarPart>;

/**
 * What goes into a calendar. A milestone is shown as one stretch from its first to its last day, or on the days it has
 * hours; the weekly review is on `weekday` (1 for Monday to 7) at `starts`.
 */
export const CalendarChoice = z.object({
  parts: z.array(CalendarPart).max(10),
  milestonesAs: z.enum(['stretch', 'days']),
  review: z.object({ weekday: z.int().min(1).max(7), starts: TimeOfDay }),
});
/** See the schema of the same name. */
export type CalendarChoice = z.infer<typeof CalendarChoice>;

/** Milestones as stretches, deadlines and own events; a review, where it is wanted, on Sunday at 18:00. */
export const usualCalendarChoice: CalendarChoice = {
  parts: ['milestones', 'deadlines', 'events'],
  milestonesAs: 'stretch',
  review: { weekday: 7, starts: '18:00' },
};
