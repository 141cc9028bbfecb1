import type { ExchangeRate } from '../../../../core/pay/market';

/** A rate in words: “1 EUR = 1.08 USD”. */
export const rateWords = (
  { from, to, rate }: Pick<ExchangeRate, 'from' | 'to' | 'rate'>,
  locale: string,
): string =>
  `1 ${from} = ${new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(rate)} ${to}`;
