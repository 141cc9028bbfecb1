import type { Plan } from '../../core/plan/plan';
import type { Reminder, ReminderChoice } from '../../core/reminders/reminder';
import { minutesToNextLook } from '../../core/reminders/next-look';
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

/** Reminding under way. */
export interface Reminding {
  /** Looks again soon: the plan, the choice or the time may be another. */
  readonly again: () => void;
  readonly stop: () => void;
}

/**
 * Looks soon after the application began and after a change, then when something may next come to be said. One timer waits for that, and
 * none while nothing is to be said.
 */
export const keepReminding = (deps: ReminderDeps, failed: (bug: unknown) => void): Reminding => {
  let timer: NodeJS.Timeout | undefined;
  const lookIn = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), milliseconds);
  };
  const look = async (): Promise<void> => {
    await remind(deps).catch(failed);
    const minutes = minutesToNextLook(deps.choice(), deps.clock());
    if (minutes !== null) lookIn(minutes * 60_000);
  };
  const again = (): void => {
    if (minutesToNextLook(deps.choice(), deps.clock()) === null) clearTimeout(timer);
    else lookIn(soon);
  };
  again();
  return { again, stop: () => clearTimeout(timer) };
};

const soon = 20_000;
