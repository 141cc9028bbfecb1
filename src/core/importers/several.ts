import type { Level, Path } from '../paths/path';
import type { PathImport } from './importer';
import { freshId, idsOf, withIds } from './reading/path-ids';

/**
 * Makes one path of what was read from several documents: the title is that of the first with levels, levels
 * of the same name and track become one, and every ledger line says which document it stands in. Null where
 * the prose of all documents together is more than a path can hold.
 */
export const mergedImports = (imports: readonly PathImport[]): PathImport | null => {
  const start = imports.find(({ path }) => path.levels.length > 0);
  if (!start) return null;
  const path = imports.filter((read) => read !== start).reduce((all, read) => withPath(all, read.path), start.path);
  const sources = imports.flatMap((read) => read.path.sources);
  const ledger = imports.flatMap((read, source) => read.ledger.map((line) => ({ ...line, source })));
  return fits(path) ? { path: { ...path, sources }, ledger } : null;
};

const fits = ({ overview, levels }: Path): boolean =>
  overview.length <= 100_000 && levels.every(({ summary }) => summary.length <= 10_000);

const withPath = (path: Path, added: Path): Path => {
  const other = withIds(added, renaming(path, added));
  return {
    ...path,
    overview: paragraphs(path.overview, other.overview),
    responsibilities: [...path.responsibilities, ...other.responsibilities],
    levels: withLevels(path.levels, other.levels),
    stages: [...path.stages, ...other.stages],
    projects: [...path.projects, ...other.projects],
    questions: [...path.questions, ...other.questions],
    networking: [...path.networking, ...other.networking],
    negotiation: [...path.negotiation, ...other.negotiation],
    moves: [...path.moves, ...other.moves],
  };
};

const paragraphs = (one: string, other: string): string =>
  [one, other].filter((prose) => prose !== '').join('\n\n');

/**
 * New names for the ids of an added path: they begin with the id of the path it is added to, a level of the
 * same name takes the id that is there, and what would stand twice gets a number.
 */
const renaming = (path: Path, added: Path): ((id: string) => string) => {
  const taken = new Set(idsOf(path));
  const names = new Map<string, string>([[added.id, path.id]]);
  for (const level of added.levels) {
    const same = path.levels.find((other) => isSame(level, other));
    if (same) names.set(level.id, same.id);
  }
  for (const id of idsOf(added)) {
    const wanted = id.startsWith(`${added.id}/`) ? path.id + id.slice(added.id.length) : `${path.id}/${id}`;
    if (!names.has(id)) names.set(id, freshId(wanted, taken));
  }
  return (id) => names.get(id) ?? id;
};

/** Levels in an order that keeps both documents' own: a new one stands after the one it follows in its document. */
const withLevels = (levels: readonly Level[], added: readonly Level[]): Level[] => {
  const merged = [...levels];
  const firstKnown = added.findIndex((level) => merged.some((other) => isSame(level, other)));
  let at = firstKnown > 0 ? merged.findIndex((other) => isSame(added[firstKnown], other)) : merged.length;
  for (const level of added) {
    const known = merged.findIndex((other) => isSame(level, other));
    const there = merged[known];
    if (there) merged[known] = joined(there, level);
    else merged.splice(at, 0, level);
    at = (there ? known : at) + 1;
  }
  return merged;
};

const isSame = (one: Level | undefined, other: Level): boolean =>
  one !== undefined && plain(one.name) === plain(other.name) && plain(one.track) === plain(other.track);

const plain = (words: string): string => words.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Both documents' lines under one level; where both give years or pay, the first one's stand. */
const joined = (level: Level, other: Level): Level => ({
  ...level,
  summary: paragraphs(level.summary, other.summary),
  years: level.years ?? other.years,
  expectations: [...level.expectations, ...other.expectations],
  activities: [...level.activities, ...other.activities],
  pay: level.pay ?? other.pay,
  basePay: level.basePay ?? other.basePay,
  points: level.points ?? other.points,
});
