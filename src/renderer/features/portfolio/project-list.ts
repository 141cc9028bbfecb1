import type { Path, SuggestedProject } from '../../../core/paths/path';
import type { Position } from '../../../core/position/position';
import { levelPart, levelsNearFirst, type LevelPart } from '../../../core/position/position.queries';
import { shortLevelNames } from '../../../core/paths/path.queries';

/** The projects a path suggests for one level; `levelId` is null for those whose level the document did not name. */
export interface ProjectGroup {
  readonly levelId: string | null;
  readonly title: string;
  readonly part: LevelPart;
  readonly projects: readonly SuggestedProject[];
}

/** Suggested projects by level, level today and target first, those without a known level last; empty levels are left out. */
export const projectGroups = (path: Path, position: Position | null): ProjectGroup[] => {
  const names = shortLevelNames(path);
  const byLevel = levelsNearFirst(path, position).map((level) => ({
    levelId: level.id,
    title: names.get(level.id) ?? level.name,
    part: levelPart(position, level.id),
    projects: path.projects.filter(({ levelId }) => levelId === level.id),
  }));
  const rest: ProjectGroup = {
    levelId: null, title: 'Any level', part: 'other', projects: path.projects.filter(({ levelId }) => levelId === null),
  };
  return [...byLevel, rest].filter(({ projects }) => projects.length > 0);
};
