import { counted } from '../../kit/words';
import { splitByWeight } from '../../kit/money';
import type { Finding, Fix } from '../finding';
import type { Activity, Level, Path } from '../path';
import { atLevel, finding } from './place';
import { quoted } from './wording';

/**
 * Points out activities that name no share of time, so that their level's week cannot be compared in full.
 */
export const activitiesWithoutShare = (path: Path): Finding[] =>
  path.levels.flatMap((level) => {
    const unshared = level.activities.filter(({ share }) => share === null);
    if (unshared.length === 0) return [];
    const { from } = sums(level);
    const rest =
      unshared.length < level.activities.length && from >= 100 ? ', and the others leave no time for it' : '';
    const verb = unshared.length === 1 ? 'names' : 'name';
    const explanation = `${quoted(unshared.map(({ text }) => text))} ${verb} no share of time${rest}.`;
    const places = [atLevel(level, 'Day in the life')];
    return [finding({ rule: 'activities-without-share', places, explanation, fix: shareRest(level, unshared) })];
  });

/** Points out levels whose shares of time do not, or as ranges cannot, add up to 100 %. */
export const sharesOffWhole = (path: Path): Finding[] =>
  path.levels.flatMap((level) => {
    const { from, to } = sums(level);
    const isWhole = level.activities.every(({ share }) => share !== null);
    if (level.activities.length === 0 || (from <= 100 && (to >= 100 || !isWhole))) return [];
    const sum = from === to ? `${from} %` : `${from} to ${to} %`;
    const activities = counted(level.activities.length, 'activity', 'activities');
    const explanation = `The shares of ${activities} add up to ${sum}, not to 100 %.`;
    const places = [atLevel(level, 'Day in the life')];
    const fix = isWhole ? scaleTo100(level, from + to) : null;
    return [finding({ rule: 'shares-off-whole', places, explanation, fix })];
  });

/**
 * What the others leave of the whole goes to the activities without a share, evenly and in whole percents; where
 * they leave nothing, every activity without one gets an equal part and the others make room in proportion.
 */
const shareRest = (level: Level, unshared: readonly Activity[]): Fix | null => {
  const { from, to } = sums(level);
  const rest = 100 - (from + to) / 2;
  if (rest >= unshared.length) {
    const parts = splitByWeight(Math.floor(rest), unshared.map(() => 1));
    return { label: 'Share the rest evenly', mends: sharesSet(level, unshared, parts) };
  }
  const average = (from + to) / 2 / (level.activities.length - unshared.length);
  if (from < 100 || from !== to || level.activities.length > 100) return null;
  const weights = level.activities.map(({ share }) => share?.from ?? average);
  return { label: 'Make room for it', mends: sharesSet(level, level.activities, splitByWeight(100, weights)) };
};

/** Brings shares to 100 % in proportion, a range by its middle, in whole percents. */
const scaleTo100 = (level: Level, twiceTheSum: number): Fix | null => {
  if (twiceTheSum === 0 || level.activities.length > 100) return null;
  const middles = level.activities.map(({ share }) => (share ? share.from + share.to : 0));
  return { label: 'Bring them to 100 %', mends: sharesSet(level, level.activities, splitByWeight(100, middles)) };
};

const sharesSet = (level: Level, activities: readonly Activity[], parts: readonly number[]): Fix['mends'] =>
  activities.map(({ id }, at) => {
    const part = parts[at] ?? 0;
    return { mend: 'share', levelId: level.id, activityId: id, share: { from: part, to: part } };
  });

/**
 * The least and the most the shares can add up to, to a tenth of a percent: thirds written as 33.3 pass as
 * they are.
 */
const sums = (level: Level): { readonly from: number; readonly to: number } => {
  const of = (bound: 'from' | 'to'): number =>
    Math.round(level.activities.reduce((sum, { share }) => sum + (share?.[bound] ?? 0), 0) * 10) / 10;
  return { from: of('from'), to: of('to') };
};
