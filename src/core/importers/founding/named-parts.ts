import type { Level, Path } from '../../paths/path';
import type { Reading } from '../markdown/reading';
import type { Parts } from './parts';
import { readProjects } from './projects';
import { readQuestions } from './questions';
import { readStages } from './stages';
import { readMoves, readTips } from './tips';

/** Reads the parts of a path that stand under headings of their own: stages, projects, questions, tips and moves. */
export const readNamedParts = (
  named: Parts['named'],
  levels: readonly Level[],
  reading: Reading,
): Pick<Path, 'stages' | 'projects' | 'questions' | 'networking' | 'negotiation' | 'moves'> => ({
  stages: named.stages.flatMap((section) => readStages(section, reading)),
  projects: named.projects.flatMap((section) => readProjects(section, levels, reading)),
  questions: named.questions.flatMap((section) => readQuestions(section, levels, reading)),
  networking: named.networking.flatMap((section) => readTips(section, 'networking', reading)),
  negotiation: named.negotiation.flatMap((section) => readTips(section, 'negotiation', reading)),
  moves: named.moves.flatMap((section) => readMoves(section, reading)),
});
