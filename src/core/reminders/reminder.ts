import { z } from '../kit/schema';

/** A time of day by the person's clock, "07:30". */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * What a person wants to be reminded of, and when not: nothing is said from `quietFrom` until `quietTo`, which may lie on the next
 * day; the same time twice means no quiet hours. `offered` says whether they were asked.
 */
export const ReminderChoice = z.object({
  offered: z.boolean(),
  weeklyReview: z.boolean(),
  dueSoon: z.boolean(),
  atRisk: z.boolean(),
  quietFrom: TimeOfDay,
  quietTo: TimeOfDay,
});
/** See the schema of the same name. */
export type ReminderChoice = z.infer<typeof ReminderChoice>;

/** Nothing is said unless it was chosen; quiet from nine in the evening until eight. */
export const noReminders: ReminderChoice = {
  offered: false, weeklyReview: false, dueSoon: false, atRisk: false, quietFrom: '21:00', quietTo: '08:00',
};

/** One thing to say. `keys` name what it is about, so that none of it is said twice; `place` is where it leads. */
export interface Reminder {
  readonly kind: 'weekly-review' | 'due-soon' | 'at-risk';
  readonly keys: readonly string[];
  readonly title: string;
  readonly body: string;
  readonly place: 'journal' | 'schedule';
}
