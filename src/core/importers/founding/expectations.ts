import { newExpectation, type Expectation } from '../../paths/path';
import { readable, type Entry } from '../markdown/entries';
import type { Group } from './groups';
import { fitsLines, flattened, type Reading } from '../markdown/reading';
import { splitList } from '../markdown/split';

/** The level an expectation is read for. */
export interface Rung {
  readonly name: string;
}

/**
 * Reads the responsibilities, skills or soft skills of one group; each skill that a line lists becomes its
 * own.
 */
export const readExpectations = (group: Group, level: Rung, reading: Reading): Expectation[] => {
  const kind = group.kind === 'skill' || group.kind === 'soft-skill' ? group.kind : 'responsibility';
  const lines = kind === 'skill' ? skillLines(group) : plainLines(group, kind);
  return lines.flatMap(({ category, texts, lines }) => {
    if (!fitsLines([...texts, category])) return [];
    reading.ledger.map(lines, `${level.name}, ${category}`);
    return texts.map((text) => newExpectation(reading.ids.take(level.name, category, text), kind, category, text));
  });
};

/** One source line's expectations. */
interface ExpectationLine {
  readonly category: string;
  readonly texts: readonly string[];
  readonly lines: readonly number[];
}

const plainLines = (group: Group, kind: Expectation['kind']): ExpectationLine[] => {
  const category = kind === 'responsibility' ? 'Responsibilities' : 'Soft skills';
  const own = group.text === '' ? [] : [{ category, texts: splitList(group.text), lines: group.lines }];
  return [
    ...own,
    ...flattened(group.entries).map(({ whole, lines }) => ({ category, texts: [whole], lines })),
  ];
};

const skillLines = (group: Group): ExpectationLine[] => {
  const category = group.label.replace(/^(?:required|key|core|essential|must-have)\s+/i, '');
  const own =
    group.text === ''
      ? []
      : [{ category: capitalised(category), texts: splitList(group.text), lines: group.lines }];
  return [...own, ...group.entries.flatMap((entry) => skillsIn(entry, capitalised(category)))];
};

/**
 * "Technical: A, B" lists skills of a category; so does "Technical" with a list below it; anything else is a
 * skill itself.
 */
const skillsIn = (entry: Entry, category: string): ExpectationLine[] => {
  const nested = readable(entry.items);
  const label = entry.label ?? (nested.length > 0 ? entry.whole : null);
  const below = nested.flatMap((item) => skillsIn(item, label ?? category));
  if (label === null) return [{ category, texts: unlabelled(entry.whole), lines: entry.lines }];
  const texts = entry.label === null ? [] : splitList(entry.text);
  if (texts.length > 0) return [{ category: label, texts, lines: entry.lines }, ...below];
  return below.length > 0
    ? [
        {
          ...below[0],
          category: label,
          texts: below[0]?.texts ?? [],
          lines: [...entry.lines, ...(below[0]?.lines ?? [])],
        },
        ...below.slice(1),
      ]
    : [{ category, texts: [label], lines: entry.lines }];
};

/** A line without a label lists skills only where every part is short; otherwise it is one sentence. */
const unlabelled = (text: string): string[] => {
  const parts = splitList(text);
  return parts.every((part) => part.split(' ').length <= 3) ? parts : [text];
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
