import { shown } from './raw';
import type { WrittenLine } from './lines';

/**
 * The prose of text lines: a blank line parts paragraphs, a backslash at the end of a line keeps its end, any
 * other line end is a space.
 */
export const proseOf = (lines: readonly WrittenLine[]): string => {
  let text = '';
  let gap = '';
  for (const { kind, raw } of lines) {
    if (kind === 'blank' || kind === 'comment') gap = text === '' ? '' : '\n\n';
    else {
      const breaks = /(?:^|[^\\])(?:\\\\)*\\$/.test(raw);
      text += gap + shown(breaks ? raw.slice(0, -1) : raw);
      gap = breaks ? '\n' : ' ';
    }
  }
  return text;
};
