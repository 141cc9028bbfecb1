import { newLevel, type Level, type YearsBand } from '../../paths/path';
import { readActivities } from './activities';
import { readExpectations } from './expectations';
import type { CategoryLabels } from '../headings/labels';
import { readRest } from '../headings/rest';
import { sizeOf } from '../markdown/document';
import { groupsOf, type Group } from './groups';
import { datedHeading } from '../markdown/heading';
import type { Section } from '../markdown/outline';
import { withPay } from '../figures/pay-lines';
import { fitsLines, type Reading } from '../markdown/reading';
import { parseYears } from '../figures/years';

/**
 * Whether a section looks like a level: years in its heading, or at least so many kinds of groups that
 * levels have.
 * One kind is enough where the document says that levels follow; elsewhere "Requirements" alone may be
 * anything.
 */
export const isLevel = (section: Section, fewestKinds: number): boolean =>
  datedHeading(section.heading).years !== null ||
  new Set(groupsOf(section).map(({ kind }) => kind)).size >= fewestKinds;

/** The share of the levels' lines that stand in groups with known labels, 0 to 1. */
export const linesInGroups = (levels: readonly Section[]): number => {
  const grouped = levels.flatMap(groupsOf).reduce((sum, { lines, entries }) => sum + lines.length + entries.length, 0);
  const all = levels.reduce((sum, level) => sum + sizeOf(level) - 1, 0);
  return Math.min(1, grouped / Math.max(1, all));
};

/** What a level that stands under several headings is known as already, and the category this heading names. */
export interface Standing {
  readonly known: Level | null;
  readonly category: string;
}

/** Reads one level of the progression; null where its heading cannot be its name. */
export const readLevel = (
  section: Section,
  reading: Reading,
  labels: CategoryLabels,
  standing: Standing | null = null,
): Level | null => {
  const { words: name, years } = datedHeading(section.heading);
  if (!fitsLines([name])) return null;
  reading.ledger.map(section.lines, years ? `${name}, name and years` : `${name}, name`);
  const started = standing?.known ?? newLevel(reading.ids.take(name), name);
  const groups = groupsOf(section);
  const claimed = new Set(groups.flatMap(firstLines));
  const level = groups.reduce((read, group) => withGroup(read, group, reading), {
    ...started,
    years: started.years ?? years,
  });
  return readRest(section, level, standing?.category ?? null, { ...reading, labels, claimed });
};

/** The first source lines of a group's label and of its entries. */
const firstLines = ({ lines, entries }: Group): number[] =>
  [lines, ...entries.map((entry) => entry.lines)].flatMap(([first]) => first ?? []);

const withGroup = (level: Level, group: Group, reading: Reading): Level => {
  const read = readers[group.kind](level, group, reading);
  if (group.text === '') reading.ledger.note(group.lines);
  return read;
};

/** The pay that the lines of a group give, base and total; what says no more stays unmapped. */
const withPayLines = (level: Level, group: Group, { ledger }: Reading): Level =>
  linesOf(group).reduce((known, { text, lines }) => {
    const pay = withPay(known, text, group.label);
    if (pay) ledger.map(lines, `${level.name}, Pay`);
    return pay ? { ...known, ...pay } : known;
  }, level);

const readers: Record<Group['kind'], (level: Level, group: Group, reading: Reading) => Level> = {
  responsibility: (level, group, reading) => withExpectations(level, group, reading),
  skill: (level, group, reading) => withExpectations(level, group, reading),
  'soft-skill': (level, group, reading) => withExpectations(level, group, reading),
  activity: (level, group, reading) => ({
    ...level,
    activities: [...level.activities, ...readActivities(group, level, reading)],
  }),
  pay: withPayLines,
  years: (level, group, reading) => ({
    ...level,
    years:
      level.years ?? firstRead<YearsBand>(level, 'Years', group, reading, (text) => parseYears(text, true)),
  }),
};

const withExpectations = (level: Level, group: Group, reading: Reading): Level => ({
  ...level,
  expectations: [...level.expectations, ...readExpectations(group, level, reading)],
});

/** The first line of a group that a parser understands; the others stay unmapped. */
const firstRead = <Value>(
  level: Level,
  target: string,
  group: Group,
  { ledger }: Reading,
  parse: (text: string) => Value | null,
): Value | null => {
  for (const { text, lines } of linesOf(group)) {
    const value = parse(text);
    if (value === null) continue;
    ledger.map(lines, `${level.name}, ${target}`);
    return value;
  }
  return null;
};

/** The words after a group's label, and its entries, each with its source lines. */
const linesOf = ({ text, lines, entries }: Group): { readonly text: string; readonly lines: readonly number[] }[] =>
  [{ text, lines }, ...entries.map((entry) => ({ text: entry.whole, lines: entry.lines }))].filter(
    (line) => line.text !== '',
  );
