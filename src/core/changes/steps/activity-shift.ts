import { groupBy } from '../../kit/group';
import type { Activity, Level, Share } from '../../paths/path';
import { activityFamilies, familyOf } from './activity-families';

/**
 * How the share of a family of activities moves from one level to another, in percent and percentage points.
 * A share is null where no activity of the family has one at that level; `shift` is null unless both are
 * known, and counts a level that names no such activity as 0 where it gives shares at all. Ranges stay
 * ranges.
 */
export interface ActivityShift {
  readonly family: string;
  readonly from: Share | null;
  readonly to: Share | null;
  /** 15-20 % to 30 % shifts by 10 to 15 points. */
  readonly shift: Share | null;
  readonly fromActivities: readonly Activity[];
  readonly toActivities: readonly Activity[];
}

/**
 * The shift of every family either level names, in the order of the families; an activity of no family stands
 * alone.
 */
export const activityShifts = (from: Level, to: Level): ActivityShift[] => {
  const [before, after] = [byFamily(from), byFamily(to)];
  const known = activityFamilies.map(({ name }) => name);
  const place = (family: string): number => (known.includes(family) ? known.indexOf(family) : known.length);
  const families = [...new Set([...before.keys(), ...after.keys()])].toSorted((a, b) => place(a) - place(b));
  return families.map((family) => {
    const [fromActivities, toActivities] = [before.get(family) ?? [], after.get(family) ?? []];
    const [a, b] = [shareOf(fromActivities, from), shareOf(toActivities, to)];
    const shift = a && b ? { from: b.from - a.to, to: b.to - a.from } : null;
    return { family, from: a, to: b, shift, fromActivities, toActivities };
  });
};

const byFamily = (level: Level): ReadonlyMap<string, readonly Activity[]> =>
  groupBy(level.activities, ({ text }) => familyOf(text) ?? text);

/** The sum of the shares; 0 where a level that gives shares names no such activity. */
const shareOf = (activities: readonly Activity[], { activities: all }: Level): Share | null => {
  if (!all.some(({ share }) => share !== null)) return null;
  const shares = activities.flatMap(({ share }) => share ?? []);
  if (activities.length > 0 && shares.length === 0) return null;
  return {
    from: shares.reduce((sum, share) => sum + share.from, 0),
    to: shares.reduce((sum, share) => sum + share.to, 0),
  };
};
