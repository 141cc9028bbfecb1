import type { Path } from '../../paths/path';

/** The path with every id, and every mention of one, put through `rename`; nothing else changes. */
export const withIds = (path: Path, rename: (id: string) => string): Path => {
  const renamed = <Thing extends { id: string }>(things: readonly Thing[]): Thing[] =>
    things.map((thing) => ({ ...thing, id: rename(thing.id) }));
  return {
    ...path,
    id: rename(path.id),
    responsibilities: renamed(path.responsibilities),
    levels: renamed(path.levels).map((level) => ({
      ...level,
      expectations: renamed(level.expectations),
      activities: renamed(level.activities),
    })),
    stages: renamed(path.stages),
    projects: renamed(path.projects).map((project) => ({
      ...project,
      levelId: project.levelId === null ? null : rename(project.levelId),
    })),
    questions: renamed(path.questions).map((question) => ({
      ...question,
      levelIds: question.levelIds.map(rename),
    })),
    networking: renamed(path.networking),
    negotiation: renamed(path.negotiation),
    moves: renamed(path.moves),
  };
};

/** Every id of a path, its own first. */
export const idsOf = (path: Path): string[] => [
  path.id,
  ...path.levels.flatMap(({ id, expectations, activities }) => [
    id,
    ...[...expectations, ...activities].map((line) => line.id),
  ]),
  ...[
    path.responsibilities,
    path.stages,
    path.projects,
    path.questions,
    path.networking,
    path.negotiation,
    path.moves,
  ].flatMap((things) => things.map(({ id }) => id)),
];

/** An id nobody has taken yet, and takes it: "junior/sql" becomes "junior/sql-2" where the first is gone. */
export const freshId = (wanted: string, taken: Set<string>): string => {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
};
