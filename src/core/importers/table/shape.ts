import { levelLikeness } from '../markdown/level-words';
import type { Row } from '../markdown/table';

/** Where the levels of a table stand: as columns, or as rows named in one column. */
export type Shape = { readonly levels: 'columns' } | { readonly levels: 'rows'; readonly nameAt: number };

const mostWords = 6;

/** How a table sets out levels; null where it does not, or only lists them without saying anything of them. */
export const shapeOf = (rows: readonly Row[]): Shape | null => {
  const [head, ...body] = rows;
  if (!head || body.length === 0 || head.cells.length < 2) return null;
  const names = head.cells.slice(1).map(({ text }) => text);
  const isNamedByLevels = areLevels(names) || (competency.test(head.cells[0]?.text ?? '') && areGrades(names));
  if (isNamedByLevels && body.some(({ cells }) => cells.slice(1).some(({ text }) => isSaid(text))))
    return { levels: 'columns' };
  const nameAt = nameColumn(head, body);
  return nameAt === null ? null : { levels: 'rows', nameAt };
};

const competency =
  /competenc|skill|\bareas?\b|dimension|categor|attribute|\btraits?\b|criteri|topic|capabilit|theme|pillar|expectation/i;
const title = /title|role|position|name|job/i;
const rung = /\blevels?\b|grade|rank|band|step|seniority|title|role|position/i;
const figures = /\byears?\b|tenure|experience|\bpay\b|salary|compensation|\bbase\b/i;

/** Whether these are the names of levels: at least one surely is, and most of the others may be. */
const areLevels = (names: readonly string[]): boolean => {
  const likeness = names.map((name) => (/^\d{1,2}$/.test(name) ? 'sure' : levelLikeness(name)));
  const likely = likeness.filter((one) => one !== 'no').length;
  return names.length >= 2 && likeness.includes('sure') && likely >= names.length * 0.6;
};

/** Short names of grades of a competency, such as "Basic" and "Advanced"; "Description" and the like are none. */
const areGrades = (names: readonly string[]): boolean =>
  names.length >= 2 &&
  names.every((name) => name !== '' && name.split(' ').length <= mostWords && !/descri|example|detail|note|weight|link|evidence/i.test(name));

const isSaid = (text: string): boolean => /\p{L}{2}/u.test(text);

const nameColumn = (head: Row, body: readonly Row[]): number | null => {
  const column = (at: number): string[] => body.map(({ cells }) => cells[at]?.text ?? '');
  const named = head.cells
    .map(({ text }, at) => ({ at, text }))
    .slice(0, 3)
    .filter(({ at, text }) => areLevels(column(at)) || (rung.test(text) && column(at).every(isShort)));
  const best = named.find(({ text }) => title.test(text)) ?? named[0];
  const says = head.cells.some(
    ({ text }, at) =>
      at !== best?.at &&
      !areLevels(column(at).filter((cell) => cell !== '')) && (figures.test(text) || column(at).some(isProse)),
  );
  return best && says && new Set(column(best.at)).size > 1 ? best.at : null;
};

const isShort = (text: string): boolean => isSaid(text) && text.split(' ').length <= mostWords;

const isProse = (text: string): boolean => text.split(' ').length >= 3 && isSaid(text);
