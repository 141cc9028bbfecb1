import type { Plan } from '../../core/plan/plan';
import type { Reminder, ReminderChoice } from '../../core/reminders/reminder';
import { remindersNow, type Clock } from '../../core/reminders/reminders.queries';

/** What reminding takes from its surroundings. */
export interface ReminderDeps {
  readonly plan: () => Plan | null;
  readonly choice: () => ReminderChoice;
  readonly clock: () => Clock;
  readonly said: () => readonly string[];
  readonly keepSaid: (keys: readonly string[]) => Promise<void>;
  /** Called when the person clicks a notification. */
  readonly open: (place: Reminder['place']) => void;
  /** Shows a notification; false where the system shows none. */
  readonly show: (notice: Notice, clicked: () => void) => boolean;
}

/** The words of a notification. */
export interface Notice {
  readonly title: string;
  readonly body: string;
}

const mostKept = 1_000;

/** Says what is to be said now, and keeps that it was said before the next look. */
export const remind = async (deps: ReminderDeps): Promise<void> => {
  const plan = deps.plan();
  if (!plan) return;
  const said = deps.said();
  const shown = remindersNow(plan, deps.clock(), deps.choice(), new Set(said)).filter((reminder) =>
    deps.show(reminder, () => deps.open(reminder.place)),
  );
  if (shown.length > 0) await deps.keepSaid([...said, ...shown.flatMap(({ keys }) => keys)].slice(-mostKept));
};

/** Looks every few minutes while the application runs, the first time soon after it began; gives back the way to stop. */
export const keepReminding = (deps: ReminderDeps, failed: (bug: unknown) => void): (() => void) => {
  let isLooking = false;
  const look = (): void => {
    if (isLooking) return;
    isLooking = true;
    remind(deps)
      .catch(failed)
      .finally(() => {
        isLooking = false;
      });
  };
  const soon = setTimeout(look, 20_000);
  const often = setInterval(look, 5 * 60_000);
  return () => {
    clearTimeout(soon);
    clearInterval(often);
  };
};
