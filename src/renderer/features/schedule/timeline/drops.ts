import { fromDayNumber } from '../../../../core/kit/day-number';
import { resizedEffort } from './resizing';
import type { BarRow } from './rows';
import type { Scale } from './scale';
import type { BarEdits } from './use-bar-edits';
import type { Drag, OnDrop } from './use-drag';

/** How many whole days a bar was taken. */
export const daysDragged = ({ x }: Pick<Drag, 'x'>, { width }: Scale): number => Math.round(x / width);

/** The hours a bar has with its end where it was taken. */
export const effortDragged = ({ milestone, first, last }: BarRow, drag: Pick<Drag, 'x'>, scale: Scale): number =>
  resizedEffort(milestone.effort, last - first + 1, daysDragged(drag, scale));

/** Pins what was dragged, gives it the hours its end was drawn to, or joins it to the bar its dot was drawn to. */
export const dropped =
  ({ pins, efforts, links }: BarEdits, scale: Scale): OnDrop =>
  (bar, drag, at) => {
    const days = daysDragged(drag, scale);
    const hours = effortDragged(bar, drag, scale);
    const other = drag.grip === 'dot' ? barAt(at.clientX, at.clientY) : null;
    if (drag.grip === 'bar' && days !== 0) pins.pinTo(bar, fromDayNumber(bar.first + days));
    if (drag.grip === 'end' && hours !== bar.milestone.effort) efforts.setTo(bar, hours);
    if (other !== null) links.join(bar.id, other);
  };

/** The bar at a place of the window, or null. */
const barAt = (x: number, y: number): string | null =>
  document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<SVGGElement>('[data-bar]')?.dataset['bar'])
    .find((id) => id !== undefined) ?? null;
