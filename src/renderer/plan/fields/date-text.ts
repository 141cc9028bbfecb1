import { IsoDate } from '../../../core/kit/dates';

/**
 * The date a person typed, in ISO form or in the order and month names of a locale, or null where it is none:
 * "2028-06-30", "30 Jun 2028" and "30/06/2028" are one date in `en-GB`.
 */
export const dateFromText = (text: string, locale: string): IsoDate | null => {
  const trimmed = text.trim().toLowerCase();
  const iso = IsoDate.safeParse(trimmed);
  if (iso.success) return iso.data;
  const words = trimmed.match(/[\p{L}]+|\d+/gu) ?? [];
  const month = words.map((word) => monthNamed(word, locale)).find((found) => found !== null) ?? null;
  const numbers = words.filter((word) => /^\d+$/.test(word));
  return month === null ? fromNumbers(numbers, locale) : fromDayAndYear(numbers, month);
};

const fromDayAndYear = (numbers: readonly string[], month: number): IsoDate | null => {
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  return year && day ? dateOf(year, month, day) : null;
};

const fromNumbers = (numbers: readonly string[], locale: string): IsoDate | null => {
  if (numbers.length !== 3) return null;
  const order = partsOrder(locale);
  const part = (type: string): string => numbers[order.indexOf(type)] ?? '';
  const year = part('year');
  return dateOf(year.length === 2 ? `20${year}` : year, Number(part('month')), part('day'));
};

const dateOf = (year: string, month: number, day: string): IsoDate | null =>
  IsoDate.safeParse(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`).data ?? null;

const partsOrder = (locale: string): string[] =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type !== 'literal');

const monthNamed = (word: string, locale: string): number | null => {
  if (word.length < 3 || /^\d/.test(word)) return null;
  const names = (language: string): string[] => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2000, at, 1)).toLowerCase());
  };
  const at = [names(locale), names('en')].map((list) => list.findIndex((name) => name.startsWith(word)));
  const found = at.find((place) => place >= 0);
  return found === undefined ? null : found + 1;
};
