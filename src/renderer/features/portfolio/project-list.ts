import { capitalised, counted, inWords } from '../../../core/kit/words';
import type { Mark } from '../../../core/marks/mark';
import type { Milestone } from '../../../core/milestones/milestone';
import type { Path, SuggestedProject } from '../../../core/paths/path';
import { shortLevelNames } from '../../../core/paths/path.queries';
import type { Plan } from '../../../core/plan/plan';
import type { Position } from '../../../core/position/position';
import { levelPart, levelsNearFirst, type LevelPart } from '../../../core/position/position.queries';

/**
 * The projects a path suggests for one level; `levelId` is null for those whose level the document did not
 * name.
 */
export interface ProjectGroup {
  readonly levelId: string | null;
  readonly title: string;
  readonly part: LevelPart;
  readonly projects: readonly SuggestedProject[];
}

/**
 * Suggested projects by level: today's and the target first, those of no known level last, empty levels left
 * out.
 */
export const projectGroups = (path: Path, position: Position | null): ProjectGroup[] => {
  const names = shortLevelNames(path);
  const byLevel = levelsNearFirst(path, position).map((level) => ({
    levelId: level.id,
    title: names.get(level.id) ?? level.name,
    part: levelPart(position, level.id),
    projects: path.projects.filter(({ levelId }) => levelId === level.id),
  }));
  const rest: ProjectGroup = {
    levelId: null,
    title: 'Any level',
    part: 'other',
    projects: path.projects.filter(({ levelId }) => levelId === null),
  };
  return [...byLevel, rest].filter(({ projects }) => projects.length > 0);
};

/** The milestone a project became, known by its title, or null; dropped ones do not count. */
export const milestoneOf = (plan: Plan, project: SuggestedProject): Milestone | null =>
  Object.values(plan.milestones).find(
    ({ title, status }) => title === project.title && status !== 'dropped',
  ) ?? null;

/** The sentence at the head of the screen: how many projects there are and how many have been built. */
export const projectsHeadline = (path: Path, marks: Readonly<Record<string, Mark>>): string => {
  const built = path.projects.filter(({ id }) => marks[id]?.done).length;
  const all = counted(path.projects.length, 'project');
  if (built === 0) return `${capitalised(all)} that would prove a level`;
  return `${capitalised(inWords(built))} of ${all} built`;
};
