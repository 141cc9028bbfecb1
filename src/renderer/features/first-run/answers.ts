import type { FirstRun } from '../../../contract/plan';
import { addDays, addMonths, type IsoDate } from '../../../core/kit/dates';
import type { Path } from '../../../core/paths/path';
import { shortLevelNames } from '../../../core/paths/path.queries';

/** The answers as far as they are given; a date or hours that are missing are null. */
export interface Answers extends Omit<FirstRun, 'targetDate' | 'hoursPerWeek'> {
  readonly targetDate: IsoDate | null;
  readonly hoursPerWeek: number | null;
}

/**
 * What the questions begin with for a path: its lowest level, the next one, eighteen months, six hours a
 * week.
 */
export const answersFor = (
  path: Path,
  today: IsoDate,
  name = '',
  hoursPerWeek: number | null = 6,
): Answers => ({
  name,
  path,
  currentLevelId: path.levels[0]?.id ?? '',
  targetLevelId: (path.levels[1] ?? path.levels[0])?.id ?? '',
  targetDate: addDays(addMonths(today, 19), -1),
  hoursPerWeek,
});

/** The answers with another level today; the target moves up where it would lie below. */
export const withCurrentLevel = (answers: Answers, currentLevelId: string): Answers => {
  const { levels } = answers.path;
  const place = (id: string): number => levels.findIndex((level) => level.id === id);
  const next = levels[Math.min(place(currentLevelId) + 1, levels.length - 1)];
  const staysAbove = place(answers.targetLevelId) > place(currentLevelId);
  return {
    ...answers,
    currentLevelId,
    targetLevelId: staysAbove ? answers.targetLevelId : (next?.id ?? currentLevelId),
  };
};

/** What still keeps the answers from making a plan, as a sentence, or null. */
export const missingAnswer = ({ targetDate, hoursPerWeek }: Answers, today: IsoDate): string | null => {
  if (targetDate === null) return 'Say by when you want the target level; a rough date can be changed later.';
  if (targetDate <= today) return 'The target date must lie ahead of today.';
  return hoursPerWeek === null ? 'Say how many hours a week you have; none is an answer too: 0.' : null;
};

/** "Junior to Mid-Level by June 2028, 6 hours a week" without the date and hours: the levels in short. */
export const levelChoices = (path: Path): { value: string; label: string }[] => {
  const names = shortLevelNames(path);
  return path.levels.map(({ id, name, years }) => ({
    value: id,
    label: `${names.get(id) ?? name}${years ? `, ${yearsInWords(years)}` : ''}`,
  }));
};

const yearsInWords = ({ from, to }: { readonly from: number; readonly to: number | null }): string =>
  to === null ? `${from} years and more` : `${from} to ${to} years`;
