import { freshId, idsOf, withIds } from '../../importers/reading/path-ids';
import type { Path, PathSource } from '../path';
import type { PathMatch } from './match';

/**
 * The newly read path under the old one's ids, wherever both hold the same thing; what is new gets ids of the
 * path's own that nothing in the plan rests on (`used`). The old path's id stays, points a person set stay, and
 * sources take over the choices made for them where they come without any.
 */
export const carried = (before: Path, after: Path, match: PathMatch, used: ReadonlySet<string>): Path => {
  const renamed = new Map<string, string>([[after.id, before.id], ...match.levels, ...match.lines, ...match.others]);
  const taken = new Set([...renamed.values(), ...used]);
  for (const id of idsOf(after)) {
    if (!renamed.has(id)) renamed.set(id, freshId(ownId(id, after.id, before.id), taken));
  }
  const path = withIds(after, (id) => renamed.get(id) ?? id);
  const points = new Map(before.levels.map((level) => [level.id, level.points]));
  return {
    ...path,
    levels: path.levels.map((level) => ({ ...level, points: level.points ?? points.get(level.id) ?? null })),
    sources: path.sources.map((source) => withChoices(source, before.sources)),
  };
};

const ownId = (id: string, newPathId: string, pathId: string): string =>
  id.startsWith(`${newPathId}/`) ? pathId + id.slice(newPathId.length) : id.startsWith(`${pathId}/`) ? id : `${pathId}/${id}`;

const withChoices = (source: PathSource, olds: readonly PathSource[]): PathSource => {
  const { placed, columns } = source.choices;
  if (placed.length + columns.length > 0) return source;
  const old = olds.find(({ name }) => name === source.name) ?? (olds.length === 1 ? olds[0] : undefined);
  return old ? { ...source, choices: old.choices } : source;
};
