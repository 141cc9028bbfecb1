import { addExpectation, addSummary, type LevelDraft } from '../headings/draft';
import { readFigure } from '../headings/level-tables';
import { levelLikeness } from '../markdown/level-words';
import type { Reading } from '../markdown/reading';
import type { Row } from '../markdown/table';
import { canHold, linesIn, linesOf } from './columns';
import type { Drafts } from './drafts';
import type { LevelTable } from './level-tables';

/** Reads a table with a level to a row and a competency, a figure or another name of the level to a column. */
export const readRows = (
  { head, body }: LevelTable,
  nameAt: number,
  drafts: Drafts,
  reading: Reading,
): void => {
  reading.ledger.map(linesOf(head), 'Levels');
  const titles = head.cells.map(({ text }) => text);
  let known: LevelDraft | null = null;
  for (const row of body) {
    const name = row.cells[nameAt]?.text ?? '';
    known = name === '' ? known : drafts.named(name);
    if (known && row.cells.every(canHold)) readLevelRow(row, nameAt, titles, known, reading);
  }
};

const readLevelRow = (
  { cells, lines: rowLines }: Row,
  nameAt: number,
  titles: readonly string[],
  level: LevelDraft,
  reading: Reading,
): void => {
  reading.ledger.map(rowLines.length === 1 ? rowLines : cells.slice(nameAt, nameAt + 1).flatMap(linesIn), level.name);
  for (const [at, { text, items }] of cells.entries()) {
    const title = titles[at] ?? '';
    if (at === nameAt || text === '') continue;
    if (readFigure(title, text, level)) reading.ledger.map(items.flatMap(({ lines }) => lines), `${level.name}, ${title}`);
    else if (!/\p{L}{2}/u.test(text) || otherName.test(title) || levelLikeness(text) === 'sure')
      addSummary(level, `${title}: ${text}`.replace(/^: /, ''), items.flatMap(({ lines }) => lines), reading);
    else
      for (const item of items)
        addExpectation(level, title === '' ? null : title, item.text, [{ whole: item.detail, lines: [] }], item.lines, reading);
  }
};

const otherName = /\blevels?\b|grade|title|\bcode\b|band|track/i;
