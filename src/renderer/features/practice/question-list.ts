import type { IsoDate } from '../../../core/kit/dates';
import { groupBy } from '../../../core/kit/group';
import { capitalised, counted, inWords } from '../../../core/kit/words';
import type { Path, Question } from '../../../core/paths/path';
import type { Plan } from '../../../core/plan/plan';
import { levelPart } from '../../../core/position/position.queries';
import type { Practice } from '../../../core/practice/practice';
import { isNotLately } from '../../../core/practice/practice.queries';

/**
 * Which questions to show: those of one level or of all, and all of them, only those still open, those that
 * come easily, or those that were not practised within the last 30 days.
 */
export interface QuestionFilter {
  readonly levelId: string | null;
  readonly shown: 'all' | 'open' | 'done' | 'not-lately';
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
  { practice, position }: Pick<Plan, 'practice' | 'position'>,
  filter: QuestionFilter,
  today: IsoDate,
): QuestionGroup[] => {
  const shown = path.questions.filter(
    ({ id, levelIds }) =>
      (filter.levelId === null || levelIds.includes(filter.levelId)) &&
      isShown[filter.shown](practice[id], today),
  );
  const isNear = ({ levelIds }: Question): boolean =>
    levelIds.some((id) => levelPart(position, id) !== 'other');
  return [...groupBy(shown, ({ group }) => group)]
    .map(([title, questions]) => ({ title, questions, near: questions.some(isNear) }))
    .toSorted((a, b) => Number(b.near) - Number(a.near));
};

/** The sentence at the head of the screen: how many questions there are and how many have been practised. */
export const practiceHeadline = (path: Path, practice: Plan['practice']): string => {
  const isPractised = ({ done, attempts }: Practice): boolean => done || attempts.length > 0;
  const done = path.questions.filter(({ id }) => practice[id] && isPractised(practice[id])).length;
  const all = counted(path.questions.length, 'question');
  if (done === 0) return `${capitalised(all)} to practise`;
  return done === path.questions.length
    ? `All ${all} practised`
    : `${capitalised(all)}, ${inWords(done)} practised`;
};

type Shown = (practice: Practice | undefined, today: IsoDate) => boolean;

const isShown: Readonly<Record<QuestionFilter['shown'], Shown>> = {
  all: () => true,
  open: (practice) => !practice?.done,
  done: (practice) => practice?.done === true,
  'not-lately': isNotLately,
};
