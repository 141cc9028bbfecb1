import type { Currency } from '../../kit/money';

/** Symbols that name one currency; "kr" and its like name several and are left out. */
const bySymbol: Readonly<Record<string, Currency>> = {
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₽': 'RUB',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₦': 'NGN',
  zł: 'PLN',
  Kč: 'CZK',
};

const codes = new Set(Intl.supportedValuesOf('currency'));

/** Symbols longest first, with "$" itself last, as one alternation of a regular expression. */
export const currencySymbol = [...Object.keys(bySymbol), '$']
  .toSorted((a, b) => b.length - a.length)
  .map((symbol) => symbol.replaceAll('$', String.raw`\$`))
  .join('|');

/**
 * The currency a symbol or code names: "£" is GBP, "usd" is USD; null for "$", which names many, and for
 * anything unknown.
 */
export const currencyOf = (word: string): Currency | null => {
  const known = bySymbol[word];
  if (known) return known;
  const code = word.toUpperCase();
  return codes.has(code) ? code : null;
};
