import type { Path } from '../path';
import type { Comparable } from './comparable';
import { plainWords } from './likeness';
import { matchLines } from './match-lines';

/** Finds activities, stages, projects, questions and advice of a path in a changed one, each within its own section. */
export const matchSections = (
  before: Path,
  after: Path,
  levels: ReadonlyMap<string, string>,
): Map<string, string> => {
  const olds = new Map(before.levels.map((level) => [level.id, level.activities]));
  const activities = after.levels.flatMap((level) =>
    matchLines(
      lines(olds.get(levels.get(level.id) ?? '') ?? [], textOf),
      lines(level.activities, textOf),
    ),
  );
  const sections = (Object.keys(wordsOf) as (keyof typeof wordsOf)[]).flatMap((name) =>
    matchLines(wordsOf[name](before), wordsOf[name](after)),
  );
  return new Map([...activities, ...sections].map(({ afterId, beforeId }) => [afterId, beforeId]));
};

interface Item {
  readonly id: string;
}

const lines = <Thing extends Item>(
  things: readonly Thing[],
  text: (thing: Thing) => string,
  group: (thing: Thing) => string = () => '',
): Comparable[] =>
  things.map((thing) => ({ id: thing.id, text: text(thing), ref: '', level: '', category: plainWords(group(thing)) }));

const textOf = ({ text }: { readonly text: string }): string => text;
const labelOf = ({ label }: { readonly label: string }): string => label;
const titleOf = ({ title }: { readonly title: string }): string => title;
const groupOf = ({ group }: { readonly group: string }): string => group;

const wordsOf = {
  responsibilities: (path: Path) => lines(path.responsibilities, textOf),
  stages: (path: Path) => lines(path.stages, titleOf),
  projects: (path: Path) => lines(path.projects, titleOf, groupOf),
  questions: (path: Path) => lines(path.questions, textOf, groupOf),
  networking: (path: Path) => lines(path.networking, labelOf),
  negotiation: (path: Path) => lines(path.negotiation, labelOf),
  moves: (path: Path) => lines(path.moves, labelOf),
} as const;
