import { evidenceFor } from '../../evidence/evidence.queries';
import type { IsoDate } from '../../kit/dates';
import type { Level, YearsBand } from '../../paths/path';
import { expectationsByCategory, shortLevelNames } from '../../paths/path.queries';
import type { Plan } from '../../plan/plan';
import { levelPart, mainPath } from '../../position/position.queries';
import { standingOf } from '../../position/standing.queries';
import { currentRating, readinessFor } from '../../readiness/readiness.queries';
import { blocks, line, prose, table } from './text';

/** The path with its levels, and what the target level expects. What levels are paid is left out. */
export const pathMarkdown = (plan: Plan, today: IsoDate): string => {
  const path = mainPath(plan);
  if (!path) return '';
  const names = shortLevelNames(path);
  const target = standingOf(plan)?.target;
  const levels = path.levels.map((level) => [
    names.get(level.id) ?? level.name,
    years(level.years),
    String(level.expectations.length),
    String(readinessFor(plan, level, today).met),
    { current: 'you are here', target: 'target', other: '' }[levelPart(plan.position, level.id)],
  ]);
  return blocks([
    `## The path: ${line(path.title)}`,
    prose(path.overview),
    table(['Level', 'Years', 'Expectations', 'Met', ''], levels),
    target ? expectations(plan, target, names.get(target.id) ?? target.name) : '',
  ]);
};

const years = (band: YearsBand | null): string => {
  if (!band) return '';
  return band.to === null ? `${band.from} or more` : `${band.from} to ${band.to}`;
};

const expectations = (plan: Plan, level: Level, name: string): string => {
  const rows = [...expectationsByCategory(level)].flatMap(([category, lines]) =>
    lines.map(({ id, text }) => [category, text, currentRating(plan, id).replace('-', ' '), String(evidenceFor(plan, id).length || '')]),
  );
  return blocks([`### What ${line(name)} expects`, table(['Category', 'Expectation', 'Rated', 'Evidence'], rows)]);
};
