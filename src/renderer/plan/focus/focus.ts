import { useSyncExternalStore } from 'react';
import { beginFocus, focusedHours, isFocusStale, seenFocus, type Focus } from '../../../core/milestones/focus';
import { observable } from '../observable';
import { changePreferences, keptFocus } from '../preferences';

const running = observable<Focus | null>(null);
let ticking = 0;

/** The timer that runs, looked at every second, or null; it goes on wherever the person goes in the window. */
export const useFocusTimer = (): Focus | null => useSyncExternalStore(running.subscribe, running.get);

/** The timer that was running when the application closed, as it was kept; null where there was none, or one runs now. */
export const leftFocus = (): Focus | null => (running.get() === null ? keptFocus() : null);

/** Begins to count the time on a milestone; a timer on another one must have been stopped. */
export const startFocus = (milestoneId: string): void => {
  const focus = beginFocus(milestoneId, Date.now());
  running.set(focus);
  keep(focus);
  window.clearInterval(ticking);
  ticking = window.setInterval(look, 1_000);
};

/** Stops the timer and gives the hours to log, 0 for less than seven and a half minutes. */
export const stopFocus = (): { readonly milestoneId: string; readonly hours: number } | null => {
  look();
  window.clearInterval(ticking);
  const focus = running.get();
  if (focus === null) return null;
  running.set(null);
  keep(null);
  return { milestoneId: focus.milestoneId, hours: focusedHours(focus) };
};

/** Keeps a timer where it survives the end of the application, or that there is none. */
export const keep = (focus: Focus | null): void => {
  kept = focus;
  void changePreferences({ focus });
};

let kept: Focus | null = null;

const look = (): void => {
  const before = running.get();
  if (before === null) return;
  const focus = seenFocus(before, Date.now());
  running.set(focus);
  if (kept === null || isFocusStale(kept, focus)) keep(focus);
};
