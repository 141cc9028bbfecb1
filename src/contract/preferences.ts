import { z } from '../core/kit/schema';
import { Focus } from '../core/milestones/focus';
import { ReminderChoice } from '../core/reminders/reminder';

/** How the application looks and speaks on this machine; kept beside the plan, never in it. */
export const Preferences = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** A BCP 47 tag for dates and numbers, or an empty string for the system's own. */
  locale: z.string().max(35),
  weekStart: z.enum(['monday', 'sunday', 'saturday']),
  paper: z.enum(['A4', 'Letter']),
  /** Whether skipped goals are left out of the board and the list. */
  hideSkippedGoals: z.boolean(),
  /** Whether amounts of money are hidden while others look on. */
  hideAmounts: z.boolean(),
  /** What system notifications are shown about, and when not. */
  reminders: ReminderChoice,
  /** The timer that runs, or ran when the application closed; null while none does. */
  focus: Focus.nullable(),
});
/** See the schema of the same name. */
export type Preferences = z.infer<typeof Preferences>;
