import type { Week } from '../journal/week';
import type { IsoWeek } from '../kit/dates';
import type { Plan } from '../plan/plan';

/**
 * How a feeling went over some weeks: each week that has it, from 1 (low) to 5 (high), and where it tends.
 */
export interface Trend {
  readonly weeks: readonly { readonly week: IsoWeek; readonly value: number }[];
  /** The mean of the weeks that have it, null where none has. */
  readonly mean: number | null;
  /**
   * Mean of the later half of these weeks less that of the earlier half; null with fewer than four of them.
   */
  readonly change: number | null;
  readonly direction: 'rising' | 'falling' | 'steady' | 'unknown';
}

/** From how large a change on a trend is called rising or falling, in points of 5. */
const noticeable = 0.5;

/**
 * The trend of mood or energy. The weeks that have it are halved, the middle one of an odd number belonging
 * to neither half: 2, 3, 3, 4, 4 has the halves 2, 3 and 4, 4, so a change of 4 - 2.5 = 1.5, which is rising.
 */
export const trendOf = (plan: Plan, weeks: readonly IsoWeek[], of: 'mood' | 'energy'): Trend => {
  const known = weeks.flatMap((week) => {
    const value: Week['mood'] = plan.weeks[week]?.[of] ?? null;
    return value === null ? [] : [{ week, value }];
  });
  const values = known.map(({ value }) => value);
  const half = Math.floor(values.length / 2);
  const change = values.length < 4 ? null : meanOf(values.slice(-half)) - meanOf(values.slice(0, half));
  return {
    weeks: known,
    mean: values.length === 0 ? null : meanOf(values),
    change,
    direction: directionOf(change),
  };
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const directionOf = (change: number | null): Trend['direction'] => {
  if (change === null) return 'unknown';
  if (change >= noticeable) return 'rising';
  return change <= -noticeable ? 'falling' : 'steady';
};
