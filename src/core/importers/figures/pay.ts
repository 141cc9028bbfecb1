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
  /(?:\/|\bper |\ba |\ban )\s*(year|yr|annum|month|mo|day|hour|hr|h|week|wk)\b|\b(annual(?:ly)?|yearly|monthly|daily|hourly|weekly|pcm|p\/m|p\.?\s?a\b\.?)/i;
const atMost = /(?:\b(?:up to|at most|under|below|less than)|[<≤])\s*$/i;
const atLeast = /(?:\b(?:from|at least|over|above|more than)|[>≥])\s*$/i;
const kindOnly = /^(?:(?:(?:total|base|basic)\s*)?(?:pay|salary|compensation|comp|package)?|total|base|basic|TC|OTE)\s*:?$/i;
const about = /(?:[~≈]|\b(?:about|around|approx\.?|circa|c\.))\s*$/i;

/**
 * Reads a pay band: "$70K-$100K USD (entry level)" gives 70,000 to 100,000 dollars a year in cents, with the
 * note "entry level". "base" and "total" say which pay it is; "+" leaves the end open; a bare "$" is read as
 * US dollars and the note says so. Where the line names no currency, `elsewhere` may. Null where no amount
 * with a currency is found.
 */
export const parsePay = (line: string, elsewhere = ''): PayBand | null => {
  const written = line.trim();
  if (written.length > 400) return null;
  const text = withCodes(written);
  const match = bounds.exec(text);
  if (!match?.[1]) return null;
  const figure = parseFigure({
    first: match[1],
    firstScale: match[2],
    second: match[3],
    secondScale: match[4],
  });
  const rest = [text.slice(0, match.index), text.slice(match.index + match[0].length)] as const;
  const around = withCodes(elsewhere.slice(0, 400));
  const sure = currencyIn(match[0]) ?? currencyIn(text) ?? (text.includes('$') ? null : currencyIn(around));
  const currency = sure ?? (`${text}${around}`.includes('$') ? (currencyIn(around) ?? 'USD') : null);
  const per = periodIn(text) ?? (elsewhere === '' ? 'year' : periodIn(around)) ?? 'year';
  if (!figure || !currency || per === 'week') return null;
  const assumed = sure === null && currencyIn(around) === null;
  const note = [noteIn(rest, written), assumed ? dollarsAssumed : ''].filter((part) => part !== '').join('; ');
  return bandOf(figure, currency, rest, { kind: kindIn(text), per, note });
};

/** Names of currencies in words, as the codes they stand for; "dollars" alone stay as open as "$" is. */
const withCodes = (text: string): string =>
  names.reduce((words, [name, short]) => words.replaceAll(name, short), text);

const names: readonly (readonly [RegExp, string])[] = [
  [/\b(?:pounds?(?: sterling)?|quid)\b/gi, 'GBP'],
  [/\beuros?\b/gi, 'EUR'],
  [/\b(?:US|American) dollars?\b/gi, 'USD'],
  [/\bCanadian dollars?\b/gi, 'CAD'],
  [/\bAustralian dollars?\b/gi, 'AUD'],
  [/\bSwiss francs?\b/gi, 'CHF'],
  [/\bdollars?\b/gi, '$'],
];

/** Whether a text speaks of base or of total pay; unstated where it speaks of neither, or of both. */
export const kindIn = (text: string): PayBand['kind'] => {
  const [isBase, isTotal] = [/\bbas(?:e|ic)\b/i.test(text), /\b(?:total|TC|OTE|all[- ]in)\b/i.test(text)];
  return isBase === isTotal ? 'unstated' : isBase ? 'base' : 'total';
};

const bandOf = (
  { from, to }: Figure,
  currency: Currency,
  [before, after]: readonly [string, string],
  facts: Pick<PayBand, 'kind' | 'per' | 'note'>,
): PayBand | null => {
  const isOpen = openEnd.test(after) || (to === null && atLeast.test(before));
  const upTo = to === null && atMost.test(before);
  const low = toMinor(upTo ? 0 : from, currency);
  const high = upTo ? toMinor(from, currency) : to === null ? null : toMinor(to, currency);
  const fits = [low, high ?? low].every((bound) => Amount.safeParse(bound).success) && low <= (high ?? low);
  return fits ? { currency, from: low, to: high, openEnd: isOpen, ...facts } : null;
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

/** What the figures are paid per; a week, which no band can hold, is told apart; null where nothing is said. */
const periodIn = (text: string): PayBand['per'] | 'week' | null => {
  const match = period.exec(text);
  const word = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (word === undefined) return null;
  if (word.startsWith('m') || word === 'pcm' || word === 'p/m') return 'month';
  if (word.startsWith('d')) return 'day';
  if (word.startsWith('h')) return 'hour';
  return word.startsWith('w') ? 'week' : 'year';
};

const bracketed = /^\s*\(([^()]*)\)\s*$/;

/**
 * What is said besides figures, currency and period: the words in brackets, or the whole line where more is
 * said.
 */
const noteIn = ([before, after]: readonly [string, string], text: string): string => {
  const around = `${before.replace(atMost, '').replace(atLeast, '').replace(about, '')} ${after.replace(openEnd, '')}`;
  const said = around.replace(period, '').replaceAll(/\s+/g, ' ').trim();
  const known = said.replace(new RegExp(String.raw`^${mark}(?![A-Za-z])`, 'u'), (word) =>
    currencyIn(word) ? '' : word,
  );
  const rest = known.replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, '');
  const inner = bracketed.exec(rest)?.[1]?.trim();
  return kindOnly.test(inner ?? rest) ? '' : (inner ?? text);
};
