import { useState } from 'react';
import type { BarRow, Rows } from './rows';
import { barIdAt, type Gestures } from './use-gestures';

/** What a bar is taken by: itself to another first day, its end to other hours, its dot to what waits for it. */
export type Grip = 'bar' | 'end' | 'dot';

/** A bar that is held, by what, and how far it was taken in pixels. */
export interface Drag {
  readonly id: string;
  readonly grip: Grip;
  readonly x: number;
  readonly y: number;
}

/** What is told when a bar is let go of: how far it went, and where on the screen. */
export type OnDrop = (bar: BarRow, drag: Drag, at: { readonly clientX: number; readonly clientY: number }) => void;

interface Held extends Drag {
  readonly from: { readonly x: number; readonly y: number };
}

/** The bar that is held with the pointer and was moved, and the gestures that hold and move it. */
export interface Dragging extends Pick<Gestures, 'onTake' | 'onMove' | 'onDrop' | 'onLetGo'> {
  readonly drag: Drag | null;
}

/** Takes bars, moves them and lets go of them. */
export const useDrag = ({ byId }: Rows, taken: (id: string) => void, dropped: OnDrop): Dragging => {
  const [held, hold] = useState<Held | null>(null);
  const moved = ({ clientX, clientY }: PointerEvent): Held | null =>
    held && { ...held, x: clientX - held.from.x, y: clientY - held.from.y };
  const onLetGo = (): void => hold(null);
  return {
    drag: held && isMoved(held) ? held : null,
    onTake: (event) => {
      const id = barIdAt(event.target);
      if (event.button !== 0 || id === null || !(event.currentTarget instanceof Element)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      hold({ id, grip: gripAt(event.target), x: 0, y: 0, from: { x: event.clientX, y: event.clientY } });
      taken(id);
    },
    onMove: (event) => {
      if (held) hold(moved(event));
    },
    onDrop: (event) => {
      const drag = moved(event);
      onLetGo();
      const bar = byId.get(drag?.id ?? '');
      if (bar && drag && isMoved(drag)) dropped(bar, drag, event);
    },
    onLetGo,
  };
};

const isMoved = ({ x, y }: Drag): boolean => x !== 0 || y !== 0;

const gripAt = (target: EventTarget | null): Grip => {
  const grip = target instanceof Element ? target.closest<SVGElement>('[data-grip]')?.dataset['grip'] : undefined;
  return grip === 'end' || grip === 'dot' ? grip : 'bar';
};
