import type { Path } from '../path';

/**
 * For each level of the old path that the new one does not hold: the nearest that it does, on the same track if
 * there is one, below rather than above where both are as near. With levels 1, 2, 3, 5 left, 4 goes to 3.
 */
export const nearestLevels = (before: Path, after: Path): Map<string, string> => {
  const held = new Set(after.levels.map(({ id }) => id));
  const kept = before.levels.map((level, at) => ({ ...level, at })).filter(({ id }) => held.has(id));
  const gone = before.levels.map((level, at) => ({ ...level, at })).filter(({ id }) => !held.has(id));
  return new Map(
    gone.flatMap(({ id, track, at }): [string, string][] => {
      const nearest = kept
        .map((level) => ({ id: level.id, far: Math.abs(level.at - at) + (level.track === track ? 0 : 1_000), at: level.at }))
        .toSorted((one, other) => one.far - other.far || one.at - other.at)[0];
      const instead = after.levels[Math.min(at, after.levels.length - 1)];
      const goal = nearest?.id ?? instead?.id;
      return goal === undefined ? [] : [[id, goal]];
    }),
  );
};
