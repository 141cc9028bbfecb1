import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { navigate } from '../../../app/routes';
import { rowHeight, type BarRow, type Rows } from './rows';
import { xOf, type Scale } from './scale';
import type { Moves } from './use-moves';
import type { BarEdits } from './use-bar-edits';

/** The bar that Tab comes to, and the keys that move the focus, pin and open. */
export interface BarKeys {
  readonly active: BarRow | null;
  readonly activate: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One bar at a time is in the order of Tab; keys go on from it, and the picture follows the focus. */
export const useBarKeys = (
  rows: Rows,
  scale: Scale,
  scroller: RefObject<HTMLDivElement | null>,
  { pins, efforts, links }: BarEdits,
  moves: Moves,
): BarKeys => {
  const [activeId, setActiveId] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const active = rows.byId.get(activeId ?? '') ?? rows.bars[0] ?? null;
  const go = (bar: BarRow | undefined): void => {
    if (!bar) return;
    wanted.current = bar.id;
    setActiveId(bar.id);
    reveal(scroller.current, bar, scale);
  };
  useEffect(() => {
    if (wanted.current === null) return;
    const bar = scroller.current?.querySelector<SVGGElement>(`[data-bar="${CSS.escape(wanted.current)}"]`);
    wanted.current = null;
    bar?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!carryOut(event, active)) return;
    event.preventDefault();
  };
  const carryOut = ({ key, shiftKey }: KeyboardEvent, bar: BarRow): boolean => {
    if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) pins.shift(bar, key === 'ArrowLeft' ? -1 : 1);
    else if (key === 'p' || key === 'P') pins.toggle(bar);
    else if (key === '+' || key === '-') efforts.step(bar, key === '+' ? 1 : -1);
    else if (key === 'z' || key === 'Z') moves.zoomBy(shiftKey ? -1 : 1);
    else if (key === 't' || key === 'T') moves.toToday();
    else if (key === 'w' || key === 'W') links.begin(bar);
    else if (links.from && key === 'Escape') links.leave();
    else if (links.from && key === 'Enter') links.join(links.from.id, bar.id);
    else if (key === 'Enter' || key === ' ') navigate({ screen: 'schedule', id: bar.id });
    else if (isMove(key)) go(barFrom(rows, bar, key));
    else return false;
    return true;
  };
  return { active, activate: useCallback((id: string) => setActiveId(id), []), onKeyDown };
};

type Move = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

const isMove = (key: string): key is Move =>
  ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key);

/** Up and down to the next bar, left to what this one waits for, right to what waits for it. */
const barFrom = ({ bars, byId, followers }: Rows, bar: BarRow, move: Move): BarRow | undefined => {
  const at = bars.indexOf(bar);
  switch (move) {
    case 'ArrowUp':
      return bars[at - 1];
    case 'ArrowDown':
      return bars[at + 1];
    case 'ArrowLeft':
      return bar.milestone.prerequisiteIds.flatMap((id) => byId.get(id) ?? []).toSorted((a, b) => b.last - a.last)[0];
    case 'ArrowRight':
      return (followers.get(bar.id) ?? []).toSorted((a, b) => a.first - b.first)[0];
    case 'Home':
      return bars[0];
    case 'End':
      return bars.at(-1);
  }
};

/** Scrolls so that a bar and its words are seen. */
const reveal = (element: HTMLDivElement | null, bar: BarRow, scale: Scale): void => {
  if (!element) return;
  const x = xOf(scale, bar.first);
  const y = bar.row * rowHeight;
  const seenWidth = element.clientWidth - 240;
  if (x < element.scrollLeft || x > element.scrollLeft + seenWidth - 120) element.scrollLeft = x - 60;
  const seenHeight = element.clientHeight - 150;
  if (y < element.scrollTop) element.scrollTop = y;
  else if (y > element.scrollTop + seenHeight - rowHeight) element.scrollTop = y - seenHeight + rowHeight;
};
