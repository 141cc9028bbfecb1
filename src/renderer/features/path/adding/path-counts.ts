import type { Path } from '../../../../core/paths/path';

/**
 * How many of each thing a path holds; what it does not hold is left out, levels and expectations never are.
 */
export const pathCounts = (path: Path): { readonly name: string; readonly count: number }[] => [
  { name: 'levels', count: path.levels.length },
  {
    name: 'expectations',
    count: path.levels.reduce((sum, { expectations }) => sum + expectations.length, 0),
  },
  ...[
    { name: 'activities', count: path.levels.reduce((sum, { activities }) => sum + activities.length, 0) },
    { name: 'stages', count: path.stages.length },
    { name: 'projects', count: path.projects.length },
    { name: 'questions', count: path.questions.length },
    { name: 'strategies', count: path.networking.length },
    { name: 'pay tips', count: path.negotiation.length },
    { name: 'moves', count: path.moves.length },
  ].filter(({ count }) => count > 0),
];
