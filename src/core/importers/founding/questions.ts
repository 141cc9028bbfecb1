import type { Level, Question } from '../../paths/path';
import { readable, type Entry } from '../markdown/entries';
import { levelsNamed } from '../markdown/level-names';
import type { Section } from '../markdown/outline';
import { fitsLines, type Reading } from '../markdown/reading';

/** Reads the interview questions, under the headings or labels that say for which levels they are. */
export const readQuestions = (section: Section, levels: readonly Level[], reading: Reading): Question[] => [
  ...questionsUnder(section.heading, section.entries, levels, reading),
  ...section.sections.flatMap((inner) => {
    reading.ledger.note(inner.lines);
    return readQuestions(inner, levels, reading);
  }),
];

const questionsUnder = (
  heading: string,
  entries: readonly Entry[],
  levels: readonly Level[],
  reading: Reading,
): Question[] => {
  let group = heading;
  return readable(entries).flatMap((entry) => {
    if (entry.kind === 'item') return questionOf(entry, group, levels, reading);
    if (entry.label === null || entry.text !== '') return [];
    group = entry.label;
    reading.ledger.note(entry.lines);
    return [];
  });
};

const questionOf = (
  entry: Entry,
  group: string,
  levels: readonly Level[],
  { ids, ledger }: Reading,
): Question[] => {
  if (!fitsLines([entry.whole, group])) return [];
  ledger.map(entry.lines, `Questions, ${group}`);
  const levelIds = levelsNamed(group, levels).map(({ id }) => id);
  return [{ id: ids.take('questions', entry.whole), text: entry.whole, group, levelIds }];
};
