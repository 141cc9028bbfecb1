import { useSyncExternalStore } from 'react';
import type { IsoDate } from '../../core/kit/dates';

/** The person's calendar date; it is read again at midnight and whenever they come back to the window. */
export const useToday = (): IsoDate => useSyncExternalStore(watchToday, readToday);

/** The person's calendar date, read once. */
export const readToday = (): IsoDate => dateOf(new Date());

/** The calendar date of a moment, in the person's own time zone. */
export const dateOf = (moment: Date): IsoDate => {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-') as IsoDate;
};

const watchToday = (tell: () => void): (() => void) => {
  let timer = 0;
  const atMidnight = (): void => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    timer = window.setTimeout(() => {
      tell();
      atMidnight();
    }, midnight.getTime() - now.getTime() + 1_000);
  };
  atMidnight();
  window.addEventListener('focus', tell);
  document.addEventListener('visibilitychange', tell);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('focus', tell);
    document.removeEventListener('visibilitychange', tell);
  };
};
