import { useSyncExternalStore } from 'react';
import { beginFocus, focusedHours, seenFocus, type Focus } from '../../../core/milestones/focus';
import { observable } from '../observable';

const running = observable<Focus | null>(null);
let ticking = 0;

/** The timer that runs, looked at every second, or null; it goes on wherever the person goes in the window. */
export const useFocusTimer = (): Focus | null => useSyncExternalStore(running.subscribe, running.get);

/** Begins to count the time on a milestone; a timer on another one must have been stopped. */
export const startFocus = (milestoneId: string): void => {
  running.set(beginFocus(milestoneId, Date.now()));
  window.clearInterval(ticking);
  ticking = window.setInterval(look, 1_000);
};

/** Stops the timer and gives the hours to log, 0 for less than seven and a half minutes. */
export const stopFocus = (): { readonly milestoneId: string; readonly hours: number } | null => {
  look();
  window.clearInterval(ticking);
  const focus = running.get();
  running.set(null);
  return focus && { milestoneId: focus.milestoneId, hours: focusedHours(focus) };
};

const look = (): void => {
  const focus = running.get();
  if (focus) running.set(seenFocus(focus, Date.now()));
};
