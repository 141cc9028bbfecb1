import { groupBy } from '../../../core/kit/group';
import { capitalised, counted, inWords } from '../../../core/kit/words';
import type { Mark } from '../../../core/marks/mark';
import type { Path, Question } from '../../../core/paths/path';
import type { Position } from '../../../core/position/position';
import { levelPart } from '../../../core/position/position.queries';

/**
 * Which questions to show: those of one level or of all, and all of them or only the open or the done ones.
 */
export interface QuestionFilter {
  readonly levelId: string | null;
  readonly done: 'all' | 'open' | 'done';
}

/**
 * Questions under the heading of the document; `near` when the heading names the level today or the target.
 */
export interface QuestionGroup {
  readonly title: string;
  readonly near: boolean;
  readonly questions: readonly Question[];
}

/** The questions a filter lets through by heading, headings of near levels first, empty ones left out. */
export const questionGroups = (
  path: Path,
  marks: Readonly<Record<string, Mark>>,
  filter: QuestionFilter,
  position: Position | null,
): QuestionGroup[] => {
  const shown = path.questions.filter((question) =>
    isShown(question, marks[question.id]?.done ?? false, filter),
  );
  const isNear = ({ levelIds }: Question): boolean =>
    levelIds.some((id) => levelPart(position, id) !== 'other');
  return [...groupBy(shown, ({ group }) => group)]
    .map(([title, questions]) => ({ title, questions, near: questions.some(isNear) }))
    .toSorted((a, b) => Number(b.near) - Number(a.near));
};

/** The sentence at the head of the screen: how many questions there are and how many have been practised. */
export const practiceHeadline = (path: Path, marks: Readonly<Record<string, Mark>>): string => {
  const done = path.questions.filter(({ id }) => marks[id]?.done).length;
  const all = counted(path.questions.length, 'question');
  if (done === 0) return `${capitalised(all)} to practise`;
  return done === path.questions.length
    ? `All ${all} practised`
    : `${capitalised(all)}, ${inWords(done)} practised`;
};

const isShown = ({ levelIds }: Question, done: boolean, filter: QuestionFilter): boolean =>
  (filter.levelId === null || levelIds.includes(filter.levelId)) &&
  (filter.done === 'all' || done === (filter.done === 'done'));
