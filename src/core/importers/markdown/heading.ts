import type { YearsBand } from '../../paths/path';
import { parseYears } from '../figures/years';

/** A heading without the years it names, and those years. */
export interface DatedHeading {
  readonly words: string;
  readonly years: YearsBand | null;
}

/**
 * Takes the years off a heading: "Junior Engineer (0-2 years)", "Years 0-2: Foundations", "Junior Engineer,
 * 0-2 years".
 * What else stands in the same brackets stays with the words: "Junior (L3, 0-2 years)" leaves "Junior (L3)".
 */
export const datedHeading = (heading: string): DatedHeading => {
  if (heading.length > 500) return { words: heading, years: null };
  const years = parseYears(heading);
  if (years) return { words: heading, years };
  return inBrackets(heading) ?? atEnd(heading) ?? atStart(heading) ?? { words: heading, years };
};

const inBrackets = (heading: string): DatedHeading | null => {
  const match = /^([^()]*)\(([^()]*)\)\s*(.*)$/.exec(heading);
  const parts = match?.[2]?.split(/\s*[,;·|]\s*/) ?? [];
  const at = parts.findIndex((part) => parseYears(part) !== null);
  if (!match || at === -1) return null;
  const others = parts.filter((_, index) => index !== at).join(', ');
  const words = [match[1], others && `(${others})`, match[3]]
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '');
  return found(words.join(' ').replace(/\s*[:–—-]\s*$/, ''), parts[at]);
};

const atEnd = (heading: string): DatedHeading | null => {
  const match = /^(.*?\S)\s*(?:[:,|·–—]|\s-)\s*([^:,|·]*\d[^:,|·]*)$/.exec(heading);
  return match ? found(match[1], match[2]) : null;
};

const atStart = (heading: string): DatedHeading | null => {
  const match = /^([^:|]*\d[^:|]*?)\s*(?:[:|]|\s[–—-]\s)\s*(\S.*)$/.exec(heading);
  return match ? found(match[2], match[1]) : null;
};

const found = (words: string | undefined, band: string | undefined): DatedHeading | null => {
  const years = parseYears(band ?? '');
  return years && words !== undefined && words !== '' ? { words: words.trim(), years } : null;
};
