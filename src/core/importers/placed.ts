import { groupBy } from '../kit/group';
import { Line, Sentence } from '../kit/schema';
import type { PlacedLine, Placement } from '../paths/import-choices';
import { newExpectation, type Expectation, type Level, type PathSource } from '../paths/path';
import type { ImportSource, LedgerLine, PathImport } from './importer';
import { slugOf } from './reading/ids';
import { freshId, idsOf } from './reading/path-ids';
import { plainLine } from './reading/plain-line';

/**
 * What documents come to once every line placed by hand in them is where it belongs; `unplaced` is what they come to
 * without, and says nothing of their placed lines.
 */
export const withPlacements = (unplaced: PathImport, sources: readonly PathSource[]): PathImport => {
  const read = sources.reduce((all, { choices }, at) => withPlacedLines(all, at, choices.placed), unplaced);
  return { ...read, path: { ...read.path, sources: [...sources] } };
};

/** A document as it is read before any of its lines is placed by hand. */
export const withoutPlaced = <Source extends ImportSource>(source: Source): Source => ({
  ...source,
  choices: { ...source.choices, placed: [] },
});

/** Whether a reading without placed lines is of just these documents, so that placing a line needs no other one. */
export const isReadingOf = ({ path }: PathImport, sources: readonly ImportSource[]): boolean =>
  path.sources.length === sources.length &&
  path.sources.every(({ text, choices: { columns } }, at) => {
    const source = sources[at];
    return source?.text === text && JSON.stringify(source.choices.columns) === JSON.stringify(columns);
  });

/**
 * Puts lines that no importer could place where the person put them: an unmapped line with the words of a
 * placed one becomes an expectation of the level named there, or a note. A line whose level is gone stays
 * unmapped. Where the same words were placed several times, each line takes the next placement, and further
 * lines the last.
 */
export const withPlacedLines = (read: PathImport, source: number, placed: readonly PlacedLine[]): PathImport => {
  if (placed.length === 0) return read;
  const queues = groupBy(placed, ({ text }) => text.trim());
  const uses = new Map<string, number>();
  const taken = new Set(idsOf(read.path));
  const levels = [...read.path.levels];
  const ledger = read.ledger.map((line) => {
    const words = line.text.trim();
    const queue = line.source === source && line.status === 'unmapped' ? queues.get(words) : undefined;
    if (!queue) return line;
    const use = uses.get(words) ?? 0;
    uses.set(words, use + 1);
    const chosen = queue[use] ?? queue.at(-1);
    return chosen ? settled(line, chosen.placement, levels, taken) : line;
  });
  return { path: { ...read.path, levels }, ledger };
};

const settled = (line: LedgerLine, placement: Placement, levels: Level[], taken: Set<string>): LedgerLine => {
  if (placement.to === 'note') return { ...line, status: 'note' };
  const at = levelNamed(placement.level, levels);
  const [level, text] = [levels[at], Sentence.safeParse(plainLine(line.text))];
  const category = Line.safeParse(placement.category);
  if (!level || !text.success || !category.success) return line;
  levels[at] = withExpectation(level, { ...placement, category: category.data }, text.data, taken);
  return { ...line, status: 'mapped', target: `${level.name}, ${category.data}` };
};

const levelNamed = (name: string, levels: readonly Level[]): number => {
  const exact = levels.findIndex((level) => level.name === name.trim());
  return exact === -1
    ? levels.findIndex((level) => level.name.toLowerCase() === name.trim().toLowerCase())
    : exact;
};

/** The level with one more expectation, after the others of its category; the same one is not added twice. */
const withExpectation = (
  level: Level,
  { kind, category }: Pick<Expectation, 'kind' | 'category'>,
  text: string,
  taken: Set<string>,
): Level => {
  const isOfGroup = (other: Expectation): boolean => other.kind === kind && other.category === category;
  if (level.expectations.some((other) => isOfGroup(other) && other.text === text)) return level;
  const id = freshId(`${level.id}/${slugOf(category)}/${slugOf(text)}`, taken);
  const last = level.expectations.findLastIndex(isOfGroup);
  const at = last === -1 ? level.expectations.length : last + 1;
  return { ...level, expectations: level.expectations.toSpliced(at, 0, newExpectation(id, kind, category, text)) };
};
