import type { Run } from './inline';

/** A line's label ("Technical" in "**Technical:** SQL"), null where it has none, and the words after it. */
export interface Labelled {
  readonly label: string | null;
  readonly isBold: boolean;
  readonly text: string;
  readonly whole: string;
}

/** Splits the label off a line: bold words at its start, or up to six plain words before a colon. */
export const labelled = (runs: readonly Run[]): Labelled => {
  const whole = tidy(runs.map(({ text }) => text).join(''));
  const bold = boldStart(runs);
  const afterBold = whole.slice(bold.length).trimStart();
  if (bold !== '' && (bold.endsWith(':') || afterBold === '' || startsAsRest.test(afterBold))) {
    return { label: bold.replace(/\s*:$/, ''), isBold: true, text: afterBold.replace(startsAsRest, '').trim(), whole };
  }
  const plain = plainLabel.exec(whole);
  return plain?.[1]
    ? { label: plain[1], isBold: false, text: (plain[2] ?? '').trim(), whole }
    : { label: null, isBold: false, text: whole, whole };
};

const startsAsRest = /^(?::|–|—|-(?=\s))\s*/;
const plainLabel = /^([^\s:.,;!?][^:.,;!?]{0,59}?)\s*:(?:\s+(.*))?$/s;

const boldStart = (runs: readonly Run[]): string => {
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  const end = runs.findIndex(({ bold }, index) => index >= first && !bold);
  return first === -1
    ? ''
    : tidy(
        runs
          .slice(first, end === -1 ? undefined : end)
          .map(({ text }) => text)
          .join(''),
      );
};

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
