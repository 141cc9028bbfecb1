import { useRef, useState, type PointerEvent } from 'react';

/** How far something was dragged, in pixels. */
export interface Drag {
  readonly x: number;
  readonly y: number;
}

/** What is told when something is let go of: how far it went, and where on the screen. */
export type OnDrop = (drag: Drag, at: { readonly clientX: number; readonly clientY: number }) => void;

/** Something that can be taken and dragged with a pointer; `drag` is null while nobody holds it. */
export const useGrip = (onTake: () => void, onDrop: OnDrop) => {
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useRef<Drag | null>(null);
  const letGo = (): void => {
    start.current = null;
    setDrag(null);
  };
  const from = ({ clientX, clientY }: PointerEvent): Drag | null =>
    start.current && { x: clientX - start.current.x, y: clientY - start.current.y };
  return {
    drag,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGElement>): void => {
        if (event.button !== 0) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, y: event.clientY };
        onTake();
      },
      onPointerMove: (event: PointerEvent<SVGElement>): void => {
        if (start.current) setDrag(from(event));
      },
      onPointerUp: (event: PointerEvent<SVGElement>): void => {
        const moved = from(event);
        letGo();
        if (moved && (moved.x !== 0 || moved.y !== 0)) onDrop(moved, event);
      },
      onPointerCancel: letGo,
    },
  };
};
