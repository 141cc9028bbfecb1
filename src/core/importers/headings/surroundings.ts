import { isAside } from '../markdown/level-words';
import { readable, type Entry } from '../markdown/entries';
import type { Section } from '../markdown/outline';
import { flattened, noteAll, type Reading } from '../markdown/reading';
import { addSummary, type LevelDraft } from './draft';

const mostProse = 100_000;

/** Which sections stand where, seen from the levels. */
export interface Setting {
  /** Sections whose words are about the path as a whole. */
  readonly above: ReadonlySet<Section>;
  /** Levels and other parts, which are read elsewhere with all that stands below them. */
  readonly apart: ReadonlySet<Section>;
  /** Sections whose own words are read elsewhere, but not what stands below them. */
  readonly read: ReadonlySet<Section>;
  /** Tables that are read elsewhere. */
  readonly tables: ReadonlySet<Entry>;
}

/**
 * Reads what stands around the levels. Words above them are the overview, which is returned; a line that
 * begins with a level's name sums that level up; tables that list the levels, links, and prose of other
 * sections are notes. What else is listed in other sections stays unmapped.
 */
export const readSurroundings = (
  root: Section,
  setting: Setting,
  levels: readonly LevelDraft[],
  reading: Reading,
): string => {
  const overview: string[] = [];
  const read = (section: Section): void => {
    if (setting.apart.has(section)) return;
    sumUp(section.entries, levels, reading);
    if (section.depth > 0 && isAside(section.heading) && !holdsAny(section, setting.apart))
      return noteAll(section, reading.ledger);
    reading.ledger.note(section.lines);
    if (!setting.read.has(section))
      readAround(openEntries(section, setting), setting.above.has(section) ? overview : null, levels, reading);
    for (const inner of section.sections) read(inner);
  };
  read(root);
  return overview.join('\n\n');
};

const openEntries = ({ entries }: Section, { tables }: Setting): Entry[] =>
  entries.filter((entry) => !tables.has(entry));

const holdsAny = (section: Section, apart: ReadonlySet<Section>): boolean =>
  section.sections.some((inner) => apart.has(inner) || holdsAny(inner, apart));

const readAround = (
  entries: readonly Entry[],
  overview: string[] | null,
  levels: readonly LevelDraft[],
  reading: Reading,
): void => {
  const { ledger } = reading;
  for (const entry of flattened(entries)) {
    if (entry.kind === 'other' || (entry.kind === 'table' && listsLevels(entry, levels))) ledger.note(entry.lines);
    else if (entry.kind === 'table') continue;
    else if (entry.kind === 'line' && overview === null) ledger.note(entry.lines);
    else if (entry.kind === 'item' && linkOnly.test(entry.whole)) ledger.note(entry.lines);
    else if (overview !== null && !isRead(entry, levels)) keepProse(entry, overview, reading);
  }
};

/** Whether a table only lists levels: one of its cells is the name of one. */
const listsLevels = ({ rows }: Entry, levels: readonly LevelDraft[]): boolean => {
  const names = new Set(levels.map(({ name }) => plain(name)));
  return rows.some(({ cells }) => cells.some(({ text }) => names.has(plain(text.replace(linkOnly, (link) => link.replace(/\s*\(.*$/, ''))))));
};

const linkOnly = /^[^()]{0,200}\([^\s()]+\)[.:]?$/;

const keepProse = ({ kind, whole, lines }: Entry, overview: string[], { ledger }: Reading): void => {
  if (whole === '' || kind === 'rule') return;
  const next = kind === 'item' ? `- ${whole}` : whole;
  if ([...overview, next].join('\n\n').length > mostProse) return;
  overview.push(next);
  ledger.map(lines, 'Overview');
};

/** Gives each level the words of a bullet or line that begins with its name: "Senior: leads the work of a team". */
const sumUp = (entries: readonly Entry[], levels: readonly LevelDraft[], reading: Reading): void => {
  for (const entry of readable(entries)) {
    const level = levelMeant(entry, levels);
    if (level) addSummary(level, entry.text, entry.lines, reading);
  }
};

const isRead = (entry: Entry, levels: readonly LevelDraft[]): boolean => levelMeant(entry, levels) !== null;

const levelMeant = ({ label, text }: Entry, levels: readonly LevelDraft[]): LevelDraft | null => {
  if (label === null || text === '' || label.length > 60) return null;
  const [level, ...others] = levels.filter(({ name }) => plain(name) === plain(label));
  return level && others.length === 0 ? level : null;
};

const plain = (words: string): string => words.replaceAll(/\(.*?\)/g, '').trim().toLowerCase();
