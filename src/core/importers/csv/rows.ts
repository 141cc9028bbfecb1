import type { Ledger } from '../reading/ledger';
import { addExpectation, levelNamed, openDraft, type LadderDraft, type LevelDraft } from '../records/draft';
import { keyRole } from '../records/key-roles';
import { addFact } from '../records/level-facts';
import { pointsOf, proseOf } from '../records/prose';
import type { Column } from './columns';
import { filled, type Row, type Table } from './table';

/** Reads the rows of a table by the roles of its columns, and says in the ledger what became of each. */
export const readTable = (table: Table, columns: readonly Column[], ledger: Ledger): LadderDraft => {
  const draft = openDraft();
  const shape = shapeOf(columns);
  readAbove(table, draft, ledger);
  readHeader(table, columns, shape, draft, ledger);
  readTitle(table, shape, draft);
  let above: Above = { level: '', path: '', competency: '' };
  for (const row of table.rows) {
    if (filled(row.cells) === 0 && row.cells.length > 0) ledger.note(linesOf(row));
    if (filled(row.cells) < 2 || row.cells.length > columns.length) continue;
    above = {
      level: cellOf(row, shape.level) || above.level,
      path: cellOf(row, shape.path) || above.path,
      competency: cellOf(row, shape.competencies[0]) || above.competency,
    };
    const target = readRow(row, above, columns, shape, draft);
    if (target !== null) ledger.map(linesOf(row), target);
  }
  return draft;
};

/** Which columns hold what, by their places; `levels` are columns that are levels themselves. */
interface Shape {
  readonly level: number | undefined;
  readonly levels: readonly number[];
  readonly path: number | undefined;
  readonly id: number | undefined;
  readonly competencies: readonly number[];
  readonly descriptions: readonly number[];
  readonly notes: readonly number[];
}

/** What the rows above last said, for a row that leaves it empty, as a merged cell does. */
interface Above {
  readonly level: string;
  readonly path: string;
  readonly competency: string;
}

const shapeOf = (columns: readonly Column[]): Shape => {
  const at = (wanted: Column['role']): number[] =>
    columns.flatMap(({ role }, place) => (role === wanted ? [place] : []));
  const levels = at('level');
  return {
    level: levels.length === 1 ? levels[0] : undefined,
    levels: levels.length > 1 ? levels : [],
    path: at('path')[0],
    id: at('id')[0],
    competencies: at('competency'),
    descriptions: at('description'),
    notes: [...at('note'), ...at('path').slice(1), ...at('id').slice(1)],
  };
};

const readAbove = ({ above }: Table, draft: LadderDraft, ledger: Ledger): void => {
  for (const row of above) {
    const words = row.cells.find((cell) => cell !== '');
    if (words === undefined) ledger.note(row.cells.length > 0 ? linesOf(row) : []);
    else if (draft.title === '' && words.length <= 500) {
      draft.title = words.replaceAll(/\s+/g, ' ');
      ledger.map(linesOf(row), 'Title');
    }
  }
};

const readHeader = (
  { header }: Table,
  columns: readonly Column[],
  { levels }: Shape,
  draft: LadderDraft,
  ledger: Ledger,
): void => {
  const made = levels.map((at) => levelNamed(draft, columns[at]?.header ?? ''));
  for (const level of made) if (level) draft.listed.add(level.key);
  if (header.cells.length === 0) return;
  if (levels.length > 0 && !made.includes(null)) ledger.map(linesOf(header), 'Level names');
  else ledger.note(linesOf(header));
};

/** One path in the whole table gives its title; several are tracks of one path. */
const readTitle = ({ rows }: Table, { path }: Shape, draft: LadderDraft): void => {
  const [only, another] = new Set(
    rows.filter(({ cells }) => filled(cells) > 1).flatMap((row) => cellOf(row, path) || []),
  );
  if (only !== undefined && another === undefined && only.length <= 500) draft.title = only;
};

/** Reads a row; where it went, or null where not all of it could be kept. */
const readRow = (
  row: Row,
  above: Above,
  columns: readonly Column[],
  shape: Shape,
  draft: LadderDraft,
): string | null => {
  const names = shape.competencies.map((at) => cellOf(row, at));
  const category = names[0] || above.competency;
  const label = names
    .slice(1)
    .filter((name) => name !== '')
    .join(', ');
  const detail = shape.notes.flatMap((at) => noteLines(cellOf(row, at)));
  const track = draft.title === above.path ? '' : above.path;
  const ref = cellOf(row, shape.id);

  if (shape.levels.length > 0) {
    const read = shape.levels.map((at) =>
      readCell(row.cells[at] ?? '', levelNamed(draft, columns[at]?.header ?? ''), {
        category,
        label,
        detail,
        ref,
        draft,
      }),
    );
    return read.includes(false) ? null : category;
  }
  const level = above.level === '' ? null : levelNamed(draft, above.level, track);
  if (level === null) return null;
  const facts = shape.notes.filter((at) =>
    addFact(level, keyRole(columns[at]?.header ?? ''), cellOf(row, at)),
  );
  const left = shape.notes.filter((at) => !facts.includes(at)).flatMap((at) => noteLines(cellOf(row, at)));
  const said = shape.descriptions.filter((at) => cellOf(row, at) !== '');
  const isTable = shape.descriptions.length > 1 && shape.competencies.length === 0;
  const cells = said.map((at) => ({
    text: cellOf(row, at),
    category: isTable ? (columns[at]?.header ?? '') : category,
  }));
  const stated =
    cells.length > 0 ? cells : [{ text: label || category, category: label ? category : 'Competencies' }];
  const read = stated.map(({ text, category: group }) =>
    readCell(text, level, {
      category: group || 'Expectations',
      label: cells.length > 0 ? label : '',
      detail: isTable ? [] : left,
      ref,
      draft,
    }),
  );
  if (read.includes(false) || (isTable && left.length > 0)) return null;
  return isTable ? level.name : `${level.name}, ${stated[0]?.category || 'Expectations'}`;
};

interface Surroundings {
  readonly category: string;
  readonly label: string;
  readonly detail: readonly string[];
  readonly ref: string;
  readonly draft: LadderDraft;
}

/**
 * Reads a cell as a level's expectations, one for each of its points, or as its years or pay; an empty one
 * says nothing.
 */
const readCell = (
  text: string,
  level: LevelDraft | null,
  { category, label, detail, ref, draft }: Surroundings,
): boolean => {
  if (text === '' || /^[-–—]$|^n\/?a$/i.test(text)) return true;
  if (level === null) return false;
  if (addFact(level, keyRole(category), text)) return true;
  const points = ref === '' ? pointsOf(text) : [text];
  return points.every((point) => {
    const { text: words, rest } = proseOf(point);
    const expectation = {
      category: category === '' ? 'Expectations' : category,
      text: label === '' ? words : `${label}: ${words}`,
      detail: [rest, ...detail].filter((line) => line !== '').join('\n'),
      ref,
    };
    return addExpectation(draft, level, expectation);
  });
};

const noteLines = (cell: string): string[] => (cell === '' ? [] : pointsOf(cell));

const cellOf = ({ cells }: Row, at: number | undefined): string =>
  at === undefined ? '' : (cells[at] ?? '');

const linesOf = ({ from, to }: Row): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
