import type { Goal } from '../../core/goals/goal';
import { figureWords } from '../../core/goals/measure.queries';
import type { Measure } from '../../core/goals/measure';
import type { Formats } from '../formats';

/** A goal on one page: what, by when, and how one will know. */
export interface GoalLine {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly measures: readonly string[];
}

/** So many measures of a goal are named. */
const mostMeasures = 2;

/** Puts a goal into words; why it matters stays with its owner. */
export const goalLine = ({ id, title, deadline, status, measures }: Goal, formats: Formats): GoalLine => ({
  id,
  title,
  by: [
    status === 'in-progress' ? 'in progress' : 'not started',
    deadline === null ? '' : `by ${formats.shortDay(deadline)}`,
  ]
    .filter((words) => words !== '')
    .join(', '),
  measures: measures.flatMap(measureWords).slice(0, mostMeasures),
});

/** "Slowest page: 620 ms now, 300 ms wanted"; the milestones of a goal are no words of their own. */
const measureWords = (measure: Measure): string[] => {
  switch (measure.kind) {
    case 'number': {
      const { title, now, to, unit } = measure;
      return [`${title}: ${figureWords(now, unit)} now, ${figureWords(to, unit)} wanted`];
    }
    case 'yes-no':
      return [measure.done ? `${measure.title} (reached)` : measure.title];
    case 'milestones':
      return [];
  }
};
