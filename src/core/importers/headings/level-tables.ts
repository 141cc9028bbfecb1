import { withPay } from '../figures/pay-lines';
import { parseYears } from '../figures/years';
import type { Row } from '../markdown/table';
import type { Reading } from '../markdown/reading';
import { addExpectation, type LevelDraft } from './draft';

/**
 * Reads a table within a level: the first cell of a row names a category or a figure, the second says what is
 * expected, and further cells are its detail. A table of one row may hold the level's years and pay.
 */
export const readLevelTable = (
  [head, ...rows]: readonly Row[],
  category: string | null,
  draft: LevelDraft,
  reading: Reading,
): void => {
  if (!head) return;
  reading.ledger.note(head.lines);
  const names = head.cells.map(({ text }) => text);
  for (const row of rows) {
    const [first, second, ...others] = row.cells;
    if (!first) continue;
    const figures = row.cells.map(({ text }, at) => readFigure(names[at] ?? '', text, draft));
    if (figures.some(Boolean)) {
      if (row.cells.every(({ text }, at) => figures[at] || text === ''))
        reading.ledger.map(row.lines, `${draft.name}, Years and pay`);
      continue;
    }
    if (second && readFigure(first.text, second.text, draft)) {
      reading.ledger.map(row.lines, `${draft.name}, ${first.text}`);
      continue;
    }
    const [named, said] = second ? [first.text, second.items] : [category, first.items];
    const detail = others.flatMap(({ text }, at) =>
      text === '' ? [] : [{ whole: `${names[at + 2] ?? ''}: ${text}`.replace(/^: /, ''), lines: [] }],
    );
    if (!said.every(({ text }) => text.length <= 2_000)) continue;
    for (const [at, item] of said.entries())
      addExpectation(draft, named === '' ? category : named, item.text, at === 0 ? detail : [], item.lines, reading);
  }
};

/** Reads the years or pay that a cell holds under this name; false where it is neither or there are some. */
export const readFigure = (name: string, text: string, draft: LevelDraft): boolean => {
  if (/\byears?\b|tenure|experience/i.test(name) && draft.years === null) {
    draft.years = parseYears(text, true);
    return draft.years !== null;
  }
  const pay = /\bpay\b|salary|compensation|^(?:base|total)$/i.test(name) ? withPay(draft, text, name) : null;
  if (pay) Object.assign(draft, pay);
  return pay !== null;
};
