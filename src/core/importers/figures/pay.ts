import { Amount, toMinor, type Currency } from '../../kit/money';
import { dollarsAssumed } from '../../paths/findings/assumed-currency';
import type { PayBand } from '../../paths/path';
import { currencyOf, currencySymbol } from './currency';
import { parseFigure, type Figure } from './figure';

const code = String.raw`(?<![A-Za-z])(?:[A-Z]{3}|usd|eur|gbp)(?![A-Za-z])`;
const mark = String.raw`(?:${currencySymbol}|${code})`;
const digits = String.raw`(\d[\d.,'’ \u00A0\u202F]*(?<=\d))`;
const scale = String.raw`\s*([kKmM]|thousand|million)?(?![a-z0-9]|[A-Z](?![A-Z]{2}))`;
const amount = String.raw`(?:${mark}\s*|(?<![\w.,]))${digits}${scale}(?:\s*${mark}(?![A-Za-z]))?`;
const dash = String.raw`\s*(?:-|‐|‑|–|—|−|to)\s*`;
const bounds = new RegExp(String.raw`${amount}(?:${dash}${amount})?`, 'u');
const openEnd = /^\s*(?:\+|(?:and|or) (?:up|more|above|over)\b)/i;
const period =
  /(?:\/|\bper |\ba |\ban )\s*(year|yr|annum|month|mo|day|hour|hr|week|wk)\b|\b(annual(?:ly)?|yearly|monthly|daily|hourly|weekly|p\.?\s?a\b\.?)/i;
const atMost = /\b(?:up to|at most|under|below)\s*$/i;
const atLeast = /\b(?:from|at least|over|above|more than)\s*$/i;

/**
 * Reads a pay band: "$70K-$100K USD (entry level)" gives 70,000 to 100,000 dollars a year in cents, with the
 * note "entry level".
 * "+" leaves the end open; a bare "$" is read as US dollars and the note says so. Null where no amount with
 * a currency is found.
 */
export const parsePay = (line: string): PayBand | null => {
  const text = line.trim();
  if (text.length > 400) return null;
  const match = bounds.exec(text);
  if (!match?.[1]) return null;
  const figure = parseFigure({
    first: match[1],
    firstScale: match[2],
    second: match[3],
    secondScale: match[4],
  });
  const rest = [text.slice(0, match.index), text.slice(match.index + match[0].length)] as const;
  const currency = currencyIn(match[0]) ?? currencyIn(text) ?? (text.includes('$') ? 'USD' : null);
  const per = periodIn(text);
  if (!figure || !currency || !per) return null;
  const assumed = currencyIn(match[0]) === null && currencyIn(text) === null;
  const note = [noteIn(rest, text), assumed ? dollarsAssumed : ''].filter((part) => part !== '').join('; ');
  return bandOf(figure, currency, rest, { per, note });
};

const bandOf = (
  { from, to }: Figure,
  currency: Currency,
  [before, after]: readonly [string, string],
  facts: Pick<PayBand, 'per' | 'note'>,
): PayBand | null => {
  const isOpen = openEnd.test(after) || (to === null && atLeast.test(before));
  const upTo = to === null && atMost.test(before);
  const low = toMinor(upTo ? 0 : from, currency);
  const high = upTo ? toMinor(from, currency) : to === null ? null : toMinor(to, currency);
  const fits = [low, high ?? low].every((bound) => Amount.safeParse(bound).success) && low <= (high ?? low);
  return fits ? { kind: 'unstated', currency, from: low, to: high, openEnd: isOpen, ...facts } : null;
};

const words = new RegExp(mark, 'gu');

/** The first currency a text names without doubt. */
const currencyIn = (text: string): Currency | null => {
  for (const [word] of text.matchAll(words)) {
    const currency = currencyOf(word);
    if (currency) return currency;
  }
  return null;
};

/** What the figures are paid per, a year where nothing is said; null for a week, which no band can hold. */
const periodIn = (text: string): PayBand['per'] | null => {
  const match = period.exec(text);
  const word = (match?.[1] ?? match?.[2] ?? 'year').toLowerCase();
  if (word.startsWith('mo')) return 'month';
  if (word.startsWith('d')) return 'day';
  if (word.startsWith('h')) return 'hour';
  return word.startsWith('w') ? null : 'year';
};

const bracketed = /^\s*\(([^()]*)\)\s*$/;

/**
 * What is said besides figures, currency and period: the words in brackets, or the whole line where more is
 * said.
 */
const noteIn = ([before, after]: readonly [string, string], text: string): string => {
  const around = `${before.replace(atMost, '').replace(atLeast, '')} ${after.replace(openEnd, '')}`;
  const said = around.replace(period, '').replaceAll(/\s+/g, ' ').trim();
  const known = said.replace(new RegExp(String.raw`^${mark}(?![A-Za-z])`, 'u'), (word) =>
    currencyIn(word) ? '' : word,
  );
  const rest = known.replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, '');
  return rest === '' ? '' : (bracketed.exec(rest)?.[1]?.trim() ?? text);
};
