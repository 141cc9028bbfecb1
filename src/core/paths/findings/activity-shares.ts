import { counted } from '../../kit/words';
import type { Finding } from '../finding';
import type { Level, Path } from '../path';
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
    return [{ rule: 'activities-without-share', place: `${level.name}, Day in the life`, explanation }];
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
    return [{ rule: 'shares-off-whole', place: `${level.name}, Day in the life`, explanation }];
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
