import { EvidenceFigure } from '../evidence';

/**
 * The figure a sentence names, or null: "from 840 to 12 ms", "41 minutes to 6", "780 ms → 140 ms" and "from
 * $1,200 to $900" each say what was before, what came of it and the unit. A mere span such as "3 to 5
 * people", days of a month, and figures in two units ("3 hours to 20 minutes") are none: they would have to
 * be guessed.
 */
export const figureIn = (text: string): EvidenceFigure | null => {
  for (const match of text.matchAll(pattern)) {
    const figure = read(match.groups ?? {});
    if (figure) return figure;
  }
  return null;
};

/** A figure in words: "from 780 to 140 ms", "140 ms" where there was nothing to compare with. */
export const figureWords = ({ from, to, unit }: EvidenceFigure): string => {
  const after = unit === '' ? String(to) : `${to} ${unit}`;
  return from === null ? after : `from ${from} to ${after}`;
};

const number = String.raw`[-−]?\d+(?:[,'’\u00a0\u202f ]\d{3})*(?:[.,]\d+)?`;
const unit = String.raw`%|°C|[\p{L}µ][\p{L}µ/²³]*`;
const pattern = new RegExp(
  String.raw`(?<lead>\bfrom\s+)?(?<sign>[$€£¥])?(?<![\p{L}\p{N}.,])(?<before>${number})(?:\s?(?<unitBefore>${unit})(?![\p{L}]))?` +
    String.raw`\s*(?<way>\bto\b|→|->|=>)\s*(?<signAfter>[$€£¥])?(?<after>${number})(?:\s?(?<unitAfter>${unit})(?![\p{L}]))?`,
  'giu',
);

const read = (groups: Readonly<Record<string, string | undefined>>): EvidenceFigure | null => {
  const [before, after] = [numberOf(groups['before']), numberOf(groups['after'])];
  const [unitBefore, unitAfter] = [unitOf(groups['unitBefore']), unitOf(groups['unitAfter'])];
  if (before === null || after === null) return null;
  const sign = groups['sign'] ?? groups['signAfter'] ?? '';
  const isChange = groups['lead'] !== undefined || groups['way']?.toLowerCase() !== 'to' || unitBefore !== '';
  if (!isChange || isCalendar.test(unitBefore) || isCalendar.test(unitAfter)) return null;
  if (unitBefore !== '' && unitAfter !== '' && !isSameUnit(unitBefore, unitAfter)) return null;
  return (
    EvidenceFigure.safeParse({ from: before, to: after, unit: sign || longer(unitBefore, unitAfter) }).data ??
    null
  );
};

/** What follows a number without being what it counts. */
const noUnit =
  /^(?:a|after|and|as|at|because|before|but|by|for|from|if|in|is|of|on|or|per|since|so|than|that|the|then|to|when|while|with)$/i;
const isCalendar =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?$|^(?:am|pm|o)$/i;

const unitOf = (text: string | undefined): string => (text === undefined || noUnit.test(text) ? '' : text);

const isSameUnit = (one: string, other: string): boolean =>
  one.toLowerCase().replace(/s$/, '') === other.toLowerCase().replace(/s$/, '');

const longer = (one: string, other: string): string => (other.length > one.length ? other : one);

/** "1,200" and "1 200" are 1200; "1.5" and "1,5" are 1.5. */
const numberOf = (text = ''): number | null => {
  const plain = text.replace('−', '-').replaceAll(/[ ,'’\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const value = Number(plain.replace(',', '.'));
  return text !== '' && Number.isFinite(value) ? value : null;
};
