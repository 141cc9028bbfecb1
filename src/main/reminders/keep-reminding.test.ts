import { afterEach, describe, expect, it, vi } from 'vitest';
import { isoDate } from '../../core/kit/dates';
import { emptyPlan } from '../../core/plan/plan';
import { noReminders, type ReminderChoice } from '../../core/reminders/reminder';
import { keepReminding } from './reminders';

/** Reminding on a Friday at 15:00, with how often it looked. */
const begun = (choice: ReminderChoice) => {
  vi.useFakeTimers();
  let looks = 0;
  const reminding = keepReminding(
    {
      plan: () => {
        looks += 1;
        return emptyPlan('plan', isoDate('2026-11-27'));
      },
      choice: () => choice,
      clock: () => ({ today: isoDate('2026-11-27'), time: '15:00' }),
      said: () => [],
      keepSaid: () => Promise.resolve(),
      open: () => undefined,
      show: () => true,
    },
    () => undefined,
  );
  return { reminding, looks: () => looks };
};

afterEach(() => vi.useRealTimers());

describe('keeping on reminding', () => {
  it('sets no timer while nothing is wanted', () => {
    begun(noReminders);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks soon, and then waits with one timer for the next moment', async () => {
    const { looks } = begun({ ...noReminders, weeklyReview: true });
    await vi.advanceTimersByTimeAsync(20_000);
    expect([looks(), vi.getTimerCount()]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(59 * 60_000);
    expect(looks()).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([looks(), vi.getTimerCount()]).toEqual([2, 1]);
  });

  it('looks again soon after a change, still with one timer, and stops', async () => {
    const { reminding, looks } = begun({ ...noReminders, dueSoon: true });
    await vi.advanceTimersByTimeAsync(20_000);
    reminding.again();
    reminding.again();
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(looks()).toBe(2);
    reminding.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
