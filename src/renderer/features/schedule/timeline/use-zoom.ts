import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { usePreferences } from '../../../plan';
import { createGlider, leapTo, type Leap, type Place } from './glide';
import type { Rows } from './rows';
import { dayWidth, scaleFor, withinLimits, xOf, zooms, type Scale, type Zoom } from './scale';
import { seenIn, useView, type Following } from './use-view';
import { useWheelZoom } from './use-wheel-zoom';

/** How closely time is looked at, and the ways to look closer or from farther away. */
export interface Zooming extends Pick<Following, 'view' | 'follow'> {
  readonly scale: Scale;
  /** The zoom that was asked for; the picture may still be on its way there. */
  readonly zoom: Zoom;
  readonly zoomTo: (zoom: Zoom) => void;
  /** One zoom closer, or with -1 one farther away; gives the zoom it came to. */
  readonly zoomBy: (steps: 1 | -1) => Zoom;
  /** Scrolls so that a day is seen near the left edge. */
  readonly show: (day: number) => void;
}

/** Zooms between days and years around the middle of what is seen, or around the pointer where a wheel does it. */
export const useZoom = (scroller: RefObject<HTMLDivElement | null>, { first, last }: Rows, today: number): Zooming => {
  const { weekStart } = usePreferences();
  const [width, setWidth] = useState(dayWidth.weeks);
  const [zoom, setZoom] = useState<Zoom>('weeks');
  const scale = useMemo(() => scaleFor(width, first, last, weekStart), [width, first, last, weekStart]);
  const [start] = useState(() => Math.max(0, xOf(scale, today) - margin));
  const { view, follow, expect } = useView(scroller, start);
  const drawn = useDrawn(scroller, scale, start);
  const [glider] = useState(() => {
    const draw = (to: Place): void => {
      if (!scroller.current) return;
      const seen = seenIn(scroller.current);
      flushSync(() => {
        setWidth(to.width);
        expect({ ...seen, left: to.left });
      });
      scroller.current.scrollLeft = to.left;
    };
    return createGlider(() => layersIn(scroller.current), draw);
  });
  const leapBetween = (element: HTMLDivElement, wanted: number, at?: number): Leap => {
    const to = withinLimits(wanted);
    const seen = element.clientWidth - labelWidth(element);
    const after = scaleFor(to, first, last, weekStart);
    setZoom(after.zoom);
    const before = { width: drawn.current.width, left: element.scrollLeft };
    return leapTo(before, to, at ?? seen / 2, (after.to - after.from) * to - seen);
  };
  useWheelZoom(scroller, glider, drawn, (wanted, x) => {
    const element = scroller.current;
    return element && leapBetween(element, wanted, x - element.getBoundingClientRect().left - labelWidth(element));
  });
  const zoomTo = (wanted: Zoom): void => {
    glider.settle();
    if (scroller.current) glider.go(leapBetween(scroller.current, dayWidth[wanted]));
  };
  const zoomBy = (steps: 1 | -1): Zoom => {
    const next = zooms[zooms.indexOf(zoom) - steps] ?? zoom;
    zoomTo(next);
    return next;
  };
  const show = (day: number): void => scroller.current?.scrollTo({ left: xOf(scale, day) - margin });
  return { view, follow, scale, zoom, zoomTo, zoomBy, show };
};

/** How far from the left edge today is at first. */
const margin = 80;

const layersIn = (scroller: HTMLElement | null): HTMLElement[] => [
  ...(scroller?.querySelectorAll<HTMLElement>('[data-layer]') ?? []),
];

/** The names at the side lie over the left of the picture. */
const labelWidth = (scroller: HTMLElement): number =>
  scroller.querySelector<HTMLElement>('[data-corner]')?.offsetWidth ?? 0;

/** The scale that is on the screen. It begins at the start; when it begins on another day, what is seen is left where it is. */
const useDrawn = (scroller: RefObject<HTMLDivElement | null>, scale: Scale, start: number): RefObject<Scale> => {
  const drawn = useRef(scale);
  const isBegun = useRef(false);
  useLayoutEffect(() => {
    const shift = drawn.current.from - scale.from;
    drawn.current = scale;
    if (!scroller.current) return;
    if (!isBegun.current) scroller.current.scrollTo({ left: start });
    else if (shift !== 0) scroller.current.scrollBy({ left: shift * scale.width });
    isBegun.current = true;
  }, [scroller, scale, start]);
  return drawn;
};
