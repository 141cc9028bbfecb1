import type { ColumnRole, ImportChoices } from '../../paths/import-choices';
import type { ImportSource } from '../importer';
import { keyRole, plainWords } from '../records/key-roles';
import { namesLevel } from '../records/level-words';
import { tableOf, type Table } from './table';

/** A column of a table: its header, what it is taken to hold, and a first value to tell it by. */
export interface Column {
  readonly header: string;
  readonly role: ColumnRole;
  readonly sample: string;
}

/**
 * The columns of a source that is a table, with the role of each: as chosen, where a person chose, else
 * guessed from the headers and from what stands below. Empty where the source is no table. Several columns
 * with the role "level" are levels themselves, named by their headers; several with "description" are
 * competencies.
 */
export const columnsOf = ({ text, choices }: Pick<ImportSource, 'text' | 'choices'>): Column[] => {
  const table = tableOf(text);
  return table ? columnsIn(table, choices) : [];
};

/** The columns of a table that was read already. */
export const columnsIn = (table: Table, { columns: chosen }: ImportChoices): Column[] => {
  const guessed = guess(table);
  return table.header.cells.map((cell, at) => {
    const header = headerAt(cell, at);
    const choice = chosen.find((column) => column.header === header);
    return {
      header,
      role: choice?.role ?? guessed[at] ?? 'note',
      sample: valuesAt(table, at)[0]?.slice(0, 200) ?? '',
    };
  });
};

const headerAt = (cell: string, at: number): string =>
  cell === '' ? `Column ${at + 1}` : cell.slice(0, 500);

/** The values of a column that are not empty. */
const valuesAt = ({ rows }: Table, at: number): string[] =>
  rows.flatMap(({ cells }) => (cells[at] ? [cells[at]] : []));

type Guess = ColumnRole | null;

const guess = (table: Table): Guess[] => {
  const named = once(table.header.cells.map(roleByHeader));
  if (named.includes('level'))
    return isLevelPerRow(table, named) ? levelPerRow(table, named) : completed(table, named);
  const wide = levelPerColumn(table, named);
  return wide ?? completed(table, withLevel(table, named));
};

const exact: Readonly<Record<string, ColumnRole>> = {
  path: 'path',
  ladder: 'path',
  track: 'path',
  stream: 'path',
  'job family': 'path',
  family: 'path',
  'career path': 'path',
  discipline: 'path',
  role: 'level',
  position: 'level',
  'job title': 'level',
  'level name': 'level',
  'competency name': 'competency',
  'skill name': 'competency',
  'skill category': 'competency',
  'what we expect': 'description',
  behaviour: 'description',
  behavior: 'description',
  expectation: 'description',
  expectations: 'description',
  requirement: 'description',
  requirements: 'description',
  descriptor: 'description',
  'expected behaviour': 'description',
  proficiency: 'note',
};

const roleByHeader = (header: string): Guess => {
  const words = plainWords(header);
  if (Object.hasOwn(exact, words)) return exact[words] ?? null;
  switch (keyRole(header)) {
    case 'level':
    case 'levels':
      return 'level';
    case 'topic':
    case 'topics':
    case 'item':
    case 'items':
    case 'name':
      return 'competency';
    case 'text':
      return 'description';
    case 'id':
      return 'id';
    case 'track':
    case 'tracks':
      return 'path';
    case 'note':
    case 'examples':
    case 'metadata':
      return 'note';
    default:
      return null;
  }
};

/** A level, a path and an id stand in one column each: the first that says so. */
const once = (roles: readonly Guess[]): Guess[] =>
  roles.map((role, at) =>
    role !== null && ['level', 'path', 'id'].includes(role) && roles.indexOf(role) < at ? null : role,
  );

/** Whether each level has one row, with what it asks in columns of their own. */
const isLevelPerRow = (table: Table, roles: readonly Guess[]): boolean => {
  const levels = valuesAt(table, roles.indexOf('level'));
  const others = roles.filter((role) => role === null || role === 'competency').length;
  return (
    levels.length > 1 &&
    new Set(levels).size === levels.length &&
    !roles.includes('description') &&
    others > 1
  );
};

const levelPerRow = (table: Table, roles: readonly Guess[]): Guess[] =>
  roles.map((role, at) =>
    role === null || role === 'competency' ? (isFact(table, at) ? 'note' : 'description') : role,
  );

const isFact = ({ header }: Table, at: number): boolean =>
  ['years', 'pay', 'base-pay'].includes(keyRole(header.cells[at] ?? '') ?? '');

/**
 * A table with competencies down the side and levels along the top; null where headers and cells do not look
 * so.
 */
const levelPerColumn = (table: Table, roles: readonly Guess[]): Guess[] | null => {
  const { cells } = table.header;
  const open = roles.flatMap((role, at) =>
    at > 0 && (role === null || namesLevel(cells[at] ?? '')) ? [at] : [],
  );
  const named = open.filter((at) => namesLevel(cells[at] ?? '')).length;
  const wordy = open.filter((at) => averageLength(valuesAt(table, at)) > 12).length;
  const isWide =
    open.length > 1 &&
    (named * 2 >= open.length || (wordy === open.length && !roles.includes('description')));
  return isWide
    ? roles.map((role, at) => (open.includes(at) ? 'level' : at === 0 && role === null ? 'competency' : role))
    : null;
};

/** Without a column that is called a level, the one whose few values are named as levels are. */
const withLevel = (table: Table, roles: readonly Guess[]): Guess[] => {
  const at = roles.findIndex((role, column) => role === null && mostly(valuesAt(table, column), namesLevel));
  return roles.map((role, column) => (column === at ? 'level' : role));
};

/** Without a column of descriptions, the wordiest that is left. */
const completed = (table: Table, roles: readonly Guess[]): Guess[] => {
  const open = roles.flatMap((role, at) => (role === null ? [at] : []));
  const [wordiest] = open.toSorted(
    (a, b) => averageLength(valuesAt(table, b)) - averageLength(valuesAt(table, a)),
  );
  if (roles.includes('description') || wordiest === undefined || averageLength(valuesAt(table, wordiest)) < 8)
    return [...roles];
  return roles.map((role, at) => (at === wordiest ? 'description' : role));
};

const averageLength = (values: readonly string[]): number =>
  values.reduce((sum, { length }) => sum + length, 0) / Math.max(1, values.length);

const mostly = (values: readonly string[], holds: (value: string) => boolean): boolean =>
  values.length > 0 && values.filter(holds).length * 10 > values.length * 7;
