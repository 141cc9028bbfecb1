import type { Level } from '../../paths/path';
import { withPay } from '../figures/pay-lines';
import { parseYears, yearsWithin } from '../figures/years';
import { readable, type Entry } from '../markdown/entries';
import { isAside } from '../markdown/level-words';
import type { Section } from '../markdown/outline';
import { flattened, noteAll, type Reading } from '../markdown/reading';
import { kindOfCategory } from './categories';
import { addExpectation, addSummary, type LevelDraft } from './draft';
import type { CategoryLabels } from './labels';
import { readLevelTable } from './level-tables';

/** What is known while the lines of one level are read. */
export interface LevelReading extends Reading {
  readonly labels: CategoryLabels;
  /** First source lines of what has been read already. */
  readonly claimed: ReadonlySet<number>;
}

/**
 * Reads what stands in a level outside its known groups: sub-headings and bold lines are categories, bullets
 * are expectations with what is nested below them as detail, tables hold a category to a row, and other prose
 * sums the level up.
 */
export const readRest = (
  section: Section,
  level: Level,
  category: string | null,
  reading: LevelReading,
): Level => {
  const draft: LevelDraft = { ...level, expectations: [...level.expectations] };
  readEntries(section.entries, category, draft, reading);
  for (const inner of section.sections) readSection(inner, category, draft, reading);
  return draft;
};

const readSection = (section: Section, above: string | null, draft: LevelDraft, reading: LevelReading): void => {
  const isGroup = reading.claimed.has(section.lines[0] ?? 0);
  if (isAside(section.heading) && !isGroup) return noteAll(section, reading.ledger);
  const category = isGroup || above === null ? section.heading : `${above}: ${section.heading}`;
  const before = draft.expectations.length;
  readEntries(section.entries, category, draft, reading);
  for (const inner of section.sections) readSection(inner, isGroup ? null : category, draft, reading);
  if (isGroup) return;
  if (draft.expectations.length > before) reading.ledger.map(section.lines, `${draft.name}, ${category}`);
  else reading.ledger.note(section.lines);
};

const readEntries = (
  entries: readonly Entry[],
  category: string | null,
  draft: LevelDraft,
  reading: LevelReading,
): void => {
  const open = entries.filter(({ lines, kind }) => kind === 'table' || !reading.claimed.has(lines[0] ?? 0));
  const hasList = open.some(({ kind }) => kind === 'item' || kind === 'table');
  let heading = category;
  for (const [at, entry] of open.entries()) {
    if (entry.kind === 'table') readLevelTable(entry.rows, category, draft, reading);
    else if (entry.kind === 'item') readItem(entry, heading, draft, reading);
    else if (entry.kind === 'line' && entry.whole !== '') {
      if (isListHead(entry, open[at + 1])) {
        heading = withinCategory(category, entry);
        reading.ledger.note(entry.lines);
      } else readLine(entry, category, hasList, draft, reading);
    }
  }
};

/** A line over a list: only a label, or words that end with a colon. */
const isListHead = ({ label, text, whole }: Entry, next: Entry | undefined): boolean =>
  next?.kind === 'item' && ((label !== null && text === '') || (whole.endsWith(':') && whole.length <= 100));

const withinCategory = (category: string | null, { label, whole }: Entry): string => {
  const words = (label ?? whole).replace(/:$/, '');
  return category === null || kindOfCategory(words) === 'responsibility' ? words : `${category}: ${words}`;
};

/** A bullet; one that only heads others is their category. */
const readItem = (entry: Entry, category: string | null, draft: LevelDraft, reading: LevelReading): void => {
  const nested = readable(entry.items);
  if (entry.whole === '') return readEntries(entry.items, category, draft, reading);
  if (backToTop.test(entry.whole)) return reading.ledger.note(entry.lines);
  if (nested.length > 0 && ((entry.label !== null && entry.text === '') || entry.whole.endsWith(':'))) {
    reading.ledger.note(entry.lines);
    return readEntries(entry.items, withinCategory(category, entry), draft, reading);
  }
  if (readFigures(entry, draft, reading)) return;
  const { label, text, whole, lines } = entry;
  const isLabelled = category === null && label !== null && text !== '' && reading.labels.has(label.toLowerCase());
  addExpectation(draft, isLabelled ? label : category, isLabelled ? text : whole, flattened(nested), lines, reading);
};

const backToTop = /^[^()]{0,200}\(#[^()]*\)$/;

/** A line of prose: years, pay, a labelled expectation, or words that sum the level up. */
const readLine = (
  entry: Entry,
  category: string | null,
  hasList: boolean,
  draft: LevelDraft,
  reading: LevelReading,
): void => {
  const { label, text, whole, lines, isBold } = entry;
  if (backToTop.test(whole)) return reading.ledger.note(lines);
  if (readFigures(entry, draft, reading)) return;
  if (isBold && label !== null && text !== '') addExpectation(draft, category ?? label, category ? whole : text, [], lines, reading);
  else if (category !== null && !hasList) addExpectation(draft, category, whole, [], lines, reading);
  else addSummary(draft, whole, lines, reading);
};

const tenure = /tenure|experience|\byears?\b|time (?:in|at)\b/i;
const paid = /compensation|salary|remuneration|\bpay\b|^(?:base|total|TC|OTE)$/i;

/** Reads years and pay that a level does not have yet; a line that says more stands in the summary as well. */
const readFigures = ({ label, text, whole, lines }: Entry, draft: LevelDraft, reading: LevelReading): boolean => {
  const labelled = label !== null && text !== '';
  const years = parseYears(labelled && tenure.test(label) ? text : whole, labelled && tenure.test(label));
  if (years && draft.years === null) {
    draft.years = years;
    reading.ledger.map(lines, `${draft.name}, Years`);
    return true;
  }
  const pay = labelled && paid.test(label) ? withPay(draft, text, label) : null;
  if (pay) {
    Object.assign(draft, pay);
    reading.ledger.map(lines, `${draft.name}, Pay`);
    return true;
  }
  draft.years ??= whole.length <= 100 && tenure.test(whole) ? yearsWithin(whole) : null;
  return false;
};
