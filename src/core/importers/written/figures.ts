import { Amount, toMinor, type Currency } from '../../kit/money';
import { PayBand, type Share, type YearsBand } from '../../paths/path';
import { shown } from './raw';

const number = String.raw`(\d{1,3}(?:\.\d+)?)`;

/** "(0-2 years)" or "(10+ years)" at the end of a heading. */
export const yearsAtEnd = new RegExp(String.raw` \(${number}(?:-${number}|\+) years\)$`);

/** "Years 0-2: " or "Years 10+: " at the start of a heading. */
export const yearsAtStart = new RegExp(String.raw`^Years ${number}(?:-${number}|\+): (.+)$`);

/** "(40% of time)" or "(40-50% of time)" at the end of a line. */
export const shareAtEnd = new RegExp(String.raw` \(${number}(?:-${number})?% of time\)$`);

/** The years two groups of a match name; the second is absent where the band is open. */
export const yearsIn = ([, from, to]: readonly (string | undefined)[]): YearsBand => ({
  from: Math.min(99, Number(from)),
  to: to === undefined ? null : Math.min(99, Number(to)),
});

/** The share two groups of a match name. */
export const shareIn = ([, from, to]: readonly (string | undefined)[]): Share => ({
  from: Math.min(100, Number(from)),
  to: Math.min(100, Number(to ?? from)),
});

const pay = /^([A-Z]{3}) ([\d,.]+)(?:-([\d,.]+))?(\+)? per (year|month|day|hour)(?: \((.*)\))?$/;

/** A band as Waymark writes it: "USD 70,000-100,000+ per year (entry level)"; null where a line is none. */
export const payIn = (raw: string, kind: PayBand['kind']): PayBand | null => {
  const match = pay.exec(raw.trim());
  const currency = match?.[1];
  if (!match || currency === undefined) return null;
  const [from, to] = [amountIn(match[2], currency), match[3] === undefined ? null : amountIn(match[3], currency)];
  const band = PayBand.safeParse({
    kind, currency, from, to, openEnd: match[4] !== undefined, per: match[5], note: shown(match[6] ?? ''),
  });
  return band.success && Amount.safeParse(from).success ? band.data : null;
};

const amountIn = (digits: string | undefined, currency: Currency): number =>
  toMinor(Number((digits ?? '').replaceAll(',', '')), currency);
