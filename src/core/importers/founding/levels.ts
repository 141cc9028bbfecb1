import { newLevel, type Level, type PayBand, type YearsBand } from '../../paths/path';
import { readActivities } from './activities';
import { readExpectations } from './expectations';
import { groupsOf, type Group } from './groups';
import { datedHeading } from './heading';
import type { Section } from './outline';
import { parsePay } from '../figures/pay';
import { fitsLines, type Reading } from './reading';
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

/** Reads one level of the progression; null where its heading cannot be its name. */
export const readLevel = (section: Section, reading: Reading): Level | null => {
  const { words: name, years } = datedHeading(section.heading);
  if (!fitsLines([name])) return null;
  const id = reading.ids.take(name);
  reading.ledger.map(section.lines, years ? `${name}, name and years` : `${name}, name`);
  const level: Level = { ...newLevel(id, name), years };
  return groupsOf(section).reduce((read, group) => withGroup(read, group, reading), level);
};

const withGroup = (level: Level, group: Group, reading: Reading): Level => {
  const read = readers[group.kind](level, group, reading);
  if (group.text === '') reading.ledger.note(group.lines);
  return read;
};

const readers: Record<Group['kind'], (level: Level, group: Group, reading: Reading) => Level> = {
  responsibility: (level, group, reading) => withExpectations(level, group, reading),
  skill: (level, group, reading) => withExpectations(level, group, reading),
  'soft-skill': (level, group, reading) => withExpectations(level, group, reading),
  activity: (level, group, reading) => ({
    ...level,
    activities: [...level.activities, ...readActivities(group, level, reading)],
  }),
  pay: (level, group, reading) => ({
    ...level,
    pay: level.pay ?? firstRead<PayBand>(level, 'Pay', group, reading, parsePay),
  }),
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
  for (const { text, lines } of [
    group,
    ...group.entries.map(({ whole, lines }) => ({ text: whole, lines })),
  ]) {
    const value = text === '' ? null : parse(text);
    if (value === null) continue;
    ledger.map(lines, `${level.name}, ${target}`);
    return value;
  }
  return null;
};
