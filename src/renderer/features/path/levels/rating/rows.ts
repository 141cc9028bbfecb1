import { placeAfter, type RatingKey } from './rating-keys';

/** The row of an expectation that holds an element, or null. */
export const rowAround = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-expectation]') : null;

/** The row of an expectation within an element. */
export const rowOf = (board: ParentNode, expectationId: string): HTMLElement | null =>
  board.querySelector<HTMLElement>(`[data-expectation="${CSS.escape(expectationId)}"]`);

/** Gives the focus to the rating of a row and brings the row into view. */
export const focusRow = (row: HTMLElement, block: ScrollLogicalPosition = 'nearest'): void => {
  row.scrollIntoView({ block, inline: 'nearest' });
  const steps = row.querySelector('[data-steps]');
  const chosen = steps?.querySelector<HTMLInputElement>('input:checked') ?? steps?.querySelector<HTMLInputElement>('input');
  chosen?.focus({ preventScroll: true });
};

/** Moves the focus from a row to another one of its level; gives back whether it moved. */
export const moveFrom = (row: HTMLElement, to: Extract<RatingKey, { does: 'move' }>['to']): boolean => {
  const level = row.closest('[data-level]');
  const rows = level ? [...level.querySelectorAll<HTMLElement>('[data-expectation]')] : [];
  const place = rows.indexOf(row);
  const next = rows[placeAfter(to, place, rows.length)];
  if (!next || next === row) return false;
  focusRow(next);
  return true;
};
