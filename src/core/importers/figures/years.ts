import type { YearsBand } from '../../paths/path';

/** In English, or in German, French, Spanish, Italian or Dutch. */
const unit = String.raw`(?:years?|yrs?\.?|y\.?|jahren?|jahre?|ans?|années?|años?|anni|jaar)`;
const number = String.raw`(\d{1,2}(?:[.,]\d+)?)`;
const more = String.raw`(?:\s*\+|\s+(?:and|or)\s+(?:more|above|over|up)|\s+plus)`;
const dash = String.raw`\s*(?:-|‐|‑|–|—|−|to|until|bis|à|a|tot)\s*`;
const tail = String.raw`(?:\s+(?:of\s+)?(?:\w+\s+)?experience)?`;
const atMost = String.raw`(?:<|≤|up to|under|less than|fewer than|below|at most|bis zu|unter|moins de|menos de)\s*`;
const atLeast = String.raw`(?:>|≥|over|more than|at least|from|ab|über|mindestens|plus de|más de|vanaf)\s*`;

const shapes: readonly (readonly [RegExp, (from: number, to: number) => YearsBand])[] = [
  [shape(String.raw`${number}${dash}${number}`), (from, to) => ({ from, to })],
  [shape(String.raw`${number}${dash}${number}${more}`), (from) => ({ from, to: null })],
  [shape(String.raw`${atLeast}${number}${more}?`), (from) => ({ from, to: null })],
  [shape(String.raw`${number}${more}`), (from) => ({ from, to: null })],
  [shape(String.raw`${atMost}${number}`), (to) => ({ from: 0, to })],
  [shape(number), (from) => ({ from, to: from })],
];

/**
 * Reads a band of years of experience: "0-2 years" gives 0 to 2, "Years 7+" gives 7 and open, "<2 years"
 * gives 0 to 2.
 * The word "years" must stand before or after, unless `unitKnown`; null where the text is anything else or
 * runs backwards.
 */
export const parseYears = (text: string, unitKnown = false): YearsBand | null => {
  const words = text.trim().replace(/^["'“‘(]+|["'”’).]+$/g, '').trim();
  const bare = stripUnit(words);
  if (bare === words && !unitKnown) return null;
  for (const [pattern, band] of shapes) {
    const match = pattern.exec(bare);
    if (match) return sensible(band(toNumber(match[1]), toNumber(match[2])));
  }
  return null;
};

/** The band of years that stands within a short text: "Typically 2-4 years in role" gives 2 to 4; null for none. */
export const yearsWithin = (text: string): YearsBand | null => {
  const found = phrase.exec(text)?.[0];
  return found === undefined ? null : parseYears(found);
};

function shape(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'i');
}

const before = new RegExp(String.raw`^${unit}\s*:?\s*(?=[\d<>≤≥])`, 'i');
const after = new RegExp(String.raw`(?<=\d|\+|e|r|p|s)\s*${unit}(${more})?${tail}$`, 'i');
const between = new RegExp(String.raw`^${number}\s*${unit}(?=${dash}\d)`, 'i');

const phrase = new RegExp(
  String.raw`(?:${atMost}|${atLeast})?${number}(?:${dash}${number})?(?:${more})?\s*${unit}(?![a-z])(?:${more})?`,
  'i',
);

/** Takes the word "years" off either end; "5 years or more" keeps its "or more". */
const stripUnit = (text: string): string =>
  text
    .replace(before, '')
    .replace(after, (_, open: string | undefined) => open ?? '')
    .replace(between, '$1')
    .trim();

const toNumber = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

const sensible = (band: YearsBand): YearsBand | null =>
  band.to !== null && band.to < band.from ? null : band;
