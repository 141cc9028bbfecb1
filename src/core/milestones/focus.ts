import { z } from '../kit/schema';

/**
 * Time spent on a milestone with a timer running: when it began, what was counted so far, and when the clock was last looked at.
 * All in milliseconds, `startedAt` and `seenAt` since 1970 by the machine's clock.
 */
export const Focus = z.object({
  milestoneId: z.string().max(100),
  startedAt: z.number(),
  counted: z.number().min(0),
  seenAt: z.number(),
});
/** See the schema of the same name. */
export type Focus = z.infer<typeof Focus>;

/** A timer that begins now. */
export const beginFocus = (milestoneId: string, now: number): Focus => ({
  milestoneId,
  startedAt: now,
  counted: 0,
  seenAt: now,
});

/**
 * The timer after another look at the clock. A clock that went backwards adds nothing, and so does a gap of more than five
 * minutes: the machine slept, or its clock was set forward.
 */
export const seenFocus = (focus: Focus, now: number): Focus => {
  const passed = now - focus.seenAt;
  const counts = passed > 0 && passed <= longestGap;
  return { ...focus, counted: focus.counted + (counts ? passed : 0), seenAt: now };
};

const longestGap = 5 * 60_000;

/** The hours to log, in quarter hours and at most a day: 50 minutes are 0.75, less than seven and a half minutes are 0. */
export const focusedHours = ({ counted }: Pick<Focus, 'counted'>): number => Math.min(24, Math.round(counted / 900_000) / 4);

/**
 * What a timer that was running when the application closed may have meant, in hours to log: what it had counted, and that with the
 * time gone by since, none where the clock went backwards. After 30 minutes of work and an hour away: 0.5 and 1.5.
 */
export const leftFocusHours = (focus: Focus, now: number): { readonly untilClosed: number; readonly untilNow: number } => ({
  untilClosed: focusedHours(focus),
  untilNow: focusedHours({ counted: focus.counted + Math.max(0, now - focus.seenAt) }),
});

/** Whether a timer is to be kept again: a minute has gone by since it was, so that a crash loses no more. */
export const isFocusStale = (kept: Focus, focus: Focus): boolean =>
  kept.milestoneId !== focus.milestoneId || Math.abs(focus.seenAt - kept.seenAt) >= 60_000;

/** The time counted as a clock shows it: "1:05:09", "4:20". */
export const focusClock = ({ counted }: Focus): string => {
  const seconds = Math.floor(counted / 1_000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
};
