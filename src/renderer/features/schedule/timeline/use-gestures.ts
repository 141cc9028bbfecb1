import { useEffect, useEffectEvent, type RefObject } from 'react';

/** What keys and pointers do in a picture, told of the bar they are at, or null beside one. */
export interface Gestures {
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: (barId: string | null) => void;
  readonly onHover: (barId: string | null) => void;
  readonly onOpen: (barId: string | null) => void;
  readonly onTake: (event: PointerEvent) => void;
  readonly onMove: (event: PointerEvent) => void;
  readonly onDrop: (event: PointerEvent) => void;
  readonly onLetGo: () => void;
}

/** Listens on the picture for all its bars, so that a bar is only drawn. */
export const useGestures = (picture: RefObject<SVGSVGElement | null>, gestures: Gestures): void => {
  const tell = useEffectEvent((event: Event): void => {
    if (event instanceof KeyboardEvent) gestures.onKey(event);
    else if (event instanceof PointerEvent) tellPointer(gestures, event);
    else if (event.type === 'focusin') gestures.onFocus(barIdAt(event.target));
    else gestures.onOpen(barIdAt(event.target));
  });
  useEffect(() => {
    const element = picture.current;
    if (!element) return undefined;
    const stop = new AbortController();
    for (const kind of kinds) element.addEventListener(kind, (event) => tell(event), { signal: stop.signal });
    return () => stop.abort();
  }, [picture]);
};

/** The id of the bar something in the picture belongs to, or null. */
export const barIdAt = (target: EventTarget | null): string | null =>
  (target instanceof Element ? target.closest<SVGElement>('[data-bar]')?.dataset['bar'] : null) ?? null;

const kinds = [
  'keydown', 'focusin', 'dblclick', 'pointerover', 'pointerleave', 'pointerdown', 'pointermove', 'pointerup', 'pointercancel',
] as const;

const tellPointer = (gestures: Gestures, event: PointerEvent): void => {
  switch (event.type) {
    case 'pointerover':
      return gestures.onHover(barIdAt(event.target));
    case 'pointerleave':
      return gestures.onHover(null);
    case 'pointerdown':
      return gestures.onTake(event);
    case 'pointermove':
      return gestures.onMove(event);
    case 'pointerup':
      return gestures.onDrop(event);
    default:
      return gestures.onLetGo();
  }
};
