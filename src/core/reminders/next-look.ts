import { weekday } from '../kit/dates';
import type { ReminderChoice } from './reminder';
import { isQuiet, reviewTime, type Clock } from './reminders.queries';

/**
 * In how many minutes something may come to be said that is not said now: when the day ends, on Friday when the review comes up, and
 * never in quiet hours but right after them; null where nothing is to be said at all. On Tuesday at 22:00, quiet from 21:00 until
 * 08:00, it is in 600 minutes; at noon of that day it is in 1,200, for midnight is quiet too.
 */
export const minutesToNextLook = (choice: ReminderChoice, { today, time }: Clock): number | null => {
  if (!choice.weeklyReview && !choice.dueSoon && !choice.atRisk) return null;
  const now = minuteOf(time);
  const review = minuteOf(reviewTime);
  const comesUp = choice.weeklyReview && weekday(today) === 5 && now < review;
  const moments = isQuiet(choice, time) ? [now] : [day, ...(comesUp ? [review] : [])];
  return Math.max(1, Math.min(...moments.map((moment) => afterQuiet(choice, moment))) - now);
};

const day = 24 * 60;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A moment in minutes since midnight, or where it is quiet then the end of the quiet hours after it. */
const afterQuiet = (choice: ReminderChoice, moment: number): number => {
  const minute = moment % day;
  const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  if (!isQuiet(choice, time)) return moment;
  return moment + ((minuteOf(choice.quietTo) - minute + day) % day);
};
