import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Glider, Leap } from './glide';
import { withinLimits, type Scale } from './scale';

/** Zooms with the wheel or a pinch while Ctrl is held, drawn with every notch and redrawn when the hand rests or the stretch is great. */
export const useWheelZoom = (
  scroller: RefObject<HTMLDivElement | null>,
  glider: Glider,
  drawn: RefObject<Scale>,
  leapTo: (width: number, clientX: number) => Leap | null,
): void => {
  const turn = useEffectEvent((wanted: number, clientX: number): boolean => {
    const leap = leapTo(wanted, clientX);
    if (leap) glider.stretch(leap);
    return leap !== null && (wanted > leap.from.width * 2 || wanted < leap.from.width / 1.5);
  });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let wanted: number | null = null;
    let resting = 0;
    const settle = (): void => {
      window.clearTimeout(resting);
      wanted = null;
      glider.settle();
    };
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      if (wanted === null) glider.settle();
      wanted = withinLimits((wanted ?? drawn.current.width) * Math.exp(-event.deltaY / 300));
      window.clearTimeout(resting);
      if (turn(wanted, event.clientX)) settle();
      else resting = window.setTimeout(settle, 120);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      window.clearTimeout(resting);
      element.removeEventListener('wheel', onWheel);
    };
  }, [scroller, glider, drawn]);
};
