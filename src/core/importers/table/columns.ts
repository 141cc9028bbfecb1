import { addExpectation, type LevelDraft } from '../headings/draft';
import { readFigure } from '../headings/level-tables';
import type { Reading } from '../markdown/reading';
import type { Cell, Row } from '../markdown/table';
import type { Drafts } from './drafts';
import type { LevelTable } from './level-tables';

/** Reads a table with a level to a column and a competency to a row; `pillar` stands before each competency. */
export const readColumns = (
  { head, body }: LevelTable,
  pillar: string | null,
  drafts: Drafts,
  reading: Reading,
): void => {
  const levels = head.cells.slice(1).map(({ text }) => (text === '' ? null : drafts.named(text)));
  reading.ledger.map(linesOf(head), 'Levels');
  let competency = '';
  for (const row of body) {
    const [first, ...cells] = row.cells;
    competency = first?.text || competency;
    if (cells.every(({ text }) => text === '')) {
      reading.ledger.note(row.lines);
      continue;
    }
    const category = pillar === null || pillar === competency || competency === '' ? competency || pillar : `${pillar}: ${competency}`;
    readRow(row, category, levels, reading);
  }
};

const readRow = (
  row: Row,
  category: string | null,
  levels: readonly (LevelDraft | null)[],
  reading: Reading,
): void => {
  const [first, ...cells] = row.cells;
  if (!cells.every((cell, at) => cell.text === '' || (levels[at] && canHold(cell)))) return;
  const figures = cells.map(({ text }, at) => {
    const level = levels[at];
    return level ? readFigure(first?.text ?? '', text, level) : false;
  });
  const target = category ?? 'Levels';
  reading.ledger.map(first ? linesIn(first) : [], target);
  if (row.lines.length === 1 || figures.some(Boolean)) reading.ledger.map(row.lines, target);
  for (const [at, { items }] of cells.entries()) {
    const level = levels[at];
    if (!level || figures[at]) continue;
    for (const { text, detail, lines } of items)
      addExpectation(level, category, text, [{ whole: detail, lines: [] }], lines, reading);
  }
};

/** Whether the plan can hold all that a cell says. */
export const canHold = ({ items }: Cell): boolean =>
  items.every(({ text, detail }) => text.length <= 2_000 && detail.length <= 10_000);

/** The source lines on which a cell has words. */
export const linesIn = ({ items }: Cell): number[] => items.flatMap(({ lines }) => lines);

/** The source lines on which a row has words. */
export const linesOf = ({ cells }: Row): number[] => cells.flatMap(linesIn);
