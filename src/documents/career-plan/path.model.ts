import { evidenceFor } from '../../core/evidence/evidence.queries';
import { goalFor } from '../../core/goals/goal.queries';
import type { Level, YearsBand } from '../../core/paths/path';
import { expectationsByCategory, shortLevelNames } from '../../core/paths/path.queries';
import type { Plan } from '../../core/plan/plan';
import { mainPath } from '../../core/position/position.queries';
import { standingOf, type Standing } from '../../core/position/standing.queries';
import type { RatingValue } from '../../core/readiness/rating';
import { currentRating, readinessFor, type Readiness } from '../../core/readiness/readiness.queries';
import { shortened } from '../../core/kit/words';
import type { DocumentOptions } from '../document';

/** One rung of the path as a row of the table beside the trail. */
export interface LevelRow {
  readonly id: string;
  readonly name: string;
  readonly years: string;
  readonly expectations: number;
  readonly met: number;
  readonly part: 'here' | 'target' | 'other';
}

/** One expectation of the target level: how it is rated, how many pieces of evidence support it, and the goal that works on it. */
export interface ExpectationRow {
  readonly id: string;
  readonly text: string;
  readonly rating: RatingValue;
  readonly evidence: number;
  readonly goal: string;
}

/** How a level divides its week; a share is a percentage, or a range of them. */
export interface WeekSplit {
  readonly levelName: string;
  readonly activities: readonly { readonly id: string; readonly text: string; readonly share: string; readonly percent: number }[];
}

/** The path, its levels, and what the target level expects. */
export interface PathModel {
  readonly title: string;
  readonly overview: string;
  readonly levels: readonly LevelRow[];
  readonly targetName: string;
  readonly readiness: string;
  readonly rule: string;
  readonly categories: readonly { readonly name: string; readonly met: number; readonly rows: readonly ExpectationRow[] }[];
  readonly splits: readonly WeekSplit[];
}

/** Builds the path section, or null where the plan holds no path. What levels are paid is not part of it. */
export const pathModel = (plan: Plan, { today, formats }: DocumentOptions): PathModel | null => {
  const path = mainPath(plan);
  if (!path) return null;
  const standing = standingOf(plan);
  const names = shortLevelNames(path);
  const readiness = standing && readinessFor(plan, standing.target, today);
  return {
    title: path.title,
    overview: path.overview,
    levels: path.levels.map((level) => ({
      id: level.id,
      name: names.get(level.id) ?? level.name,
      years: yearsInWords(level.years),
      expectations: level.expectations.length,
      met: readinessFor(plan, level, today).met,
      part: partOf(level, standing),
    })),
    targetName: standing?.targetName ?? '',
    readiness: readiness ? readinessText(readiness, formats) : '',
    rule: readiness?.ruleSentence ?? '',
    categories: standing ? categoriesOf(plan, standing.target) : [],
    splits: standing ? splitsOf(standing) : [],
  };
};

/** The rule is named where the percentage is no count of expectations. */
const readinessText = (readiness: Readiness, formats: DocumentOptions['formats']): string => {
  const by = readiness.claimed.rule === 'plain-share' ? '' : ` by the rule “${readiness.rule}”`;
  const percent = `${formats.percent(readiness.share)}${by}`;
  return `${readiness.met} of ${readiness.total} expectations met, ${percent}; ${readiness.proven} proven by evidence.`;
};

const partOf = ({ id }: Level, standing: Standing | null): LevelRow['part'] => {
  if (id === standing?.target.id) return 'target';
  return id === standing?.current.id ? 'here' : 'other';
};

const yearsInWords = (years: YearsBand | null): string => {
  if (!years) return '';
  return years.to === null ? `${years.from}+` : `${years.from}–${years.to}`;
};

const categoriesOf = (plan: Plan, level: Level): PathModel['categories'] =>
  [...expectationsByCategory(level)].map(([name, expectations]) => {
    const rows = expectations.map(({ id, text }) => ({
      id,
      text,
      rating: currentRating(plan, id),
      evidence: evidenceFor(plan, id).length,
      goal: shortened(goalFor(plan, id)?.title ?? '', 48),
    }));
    const met = rows.filter(({ rating }) => rating === 'solid' || rating === 'teaching-others').length;
    return { name, met, rows };
  });

const splitsOf = (standing: Standing): WeekSplit[] => {
  const sides = [
    { level: standing.current, name: standing.currentName },
    { level: standing.target, name: standing.targetName },
  ].filter(({ level }, at) => at === 1 || level.id !== standing.target.id);
  return sides
    .map(({ level, name }) => ({
      levelName: name,
      activities: level.activities.map(({ id, text, share }) => ({
        id,
        text,
        share: share ? (share.from === share.to ? `${share.from} %` : `${share.from}–${share.to} %`) : '',
        percent: share ? (share.from + share.to) / 2 : 0,
      })),
    }))
    .filter(({ activities }) => activities.length > 0);
};
