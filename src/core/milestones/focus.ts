/** Time spent on a milestone with a timer running: what was counted so far, and when the clock was last looked at. */
export interface Focus {
  readonly milestoneId: string;
  /** Milliseconds that count. */
  readonly counted: number;
  /** Milliseconds since 1970 by the machine's clock. */
  readonly seenAt: number;
}

/** A timer that begins now. */
export const beginFocus = (milestoneId: string, now: number): Focus => ({ milestoneId, counted: 0, seenAt: now });

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
export const focusedHours = ({ counted }: Focus): number => Math.min(24, Math.round(counted / 900_000) / 4);

/** The time counted as a clock shows it: "1:05:09", "4:20". */
export const focusClock = ({ counted }: Focus): string => {
  const seconds = Math.floor(counted / 1_000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
};
