import type { Share } from '../../paths/path';

/** What was found in an activity's line: its share, and the words without it. */
export interface SharedText {
  readonly share: Share | null;
  readonly text: string;
}

const number = String.raw`(\d{1,3}(?:[.,]\d+)?)`;
const percent = String.raw`(?:%|percent|per cent)`;
const about = String.raw`(?:~|≈|about |around |approx\.? |circa )?`;
const range = String.raw`${about}${number}\s*${percent}?(?:\s*(?:-|–|—|to)\s*${number}\s*${percent})?`;
const ofTime = String.raw`(?:\s+of\s+(?:the\s+|your\s+|my\s+)?(?:time|week|day|year|work))?`;
const only = new RegExp(String.raw`^${range}${ofTime}$`, 'i');
const bracketed = /^(.*\S)\s*[([]([^()[\]]*)[)\]][.]?$/s;
const trailing = new RegExp(String.raw`^(.*?\S)\s*(?:[:,;–—]|\s-)\s*(${range}${ofTime})$`, 'is');
const leading = new RegExp(String.raw`^(${range}${ofTime})\s*(?:[:,;–—]|-\s|\s)\s*(\S.*)$`, 'is');

/**
 * Reads the share of time off a line: "Reviews (20% of time)" gives 20 to 20 and "Reviews", "Design: 40-50%"
 * gives 40 to 50.
 * A line without one, or with one over 100 %, keeps all its words.
 */
export const readShare = (line: string): SharedText => {
  const text = line.trim();
  const inBrackets = bracketed.exec(text);
  const atEnd = trailing.exec(text);
  const atStart = leading.exec(text);
  return (
    found(inBrackets?.[2], inBrackets?.[1]) ??
    found(atEnd?.[2], atEnd?.[1]) ??
    found(atStart?.[1], atStart?.at(-1)) ?? { share: null, text }
  );
};

/** Reads a text that is nothing but a share: "40-50%" gives 40 to 50; null where it is anything else. */
export const parseShare = (text: string): Share | null => {
  const match = only.exec(text.trim());
  if (!match || !new RegExp(percent, 'i').test(text)) return null;
  const first = Number(match[1]?.replace(',', '.'));
  const second = match[2] === undefined ? first : Number(match[2].replace(',', '.'));
  if (Math.max(first, second) > 100) return null;
  return { from: Math.min(first, second), to: Math.max(first, second) };
};

const found = (share: string | undefined, text: string | undefined): SharedText | null => {
  const parsed = share === undefined || text === undefined ? null : parseShare(share);
  return parsed && text !== undefined ? { share: parsed, text: text.trim() } : null;
};
