import { useLayoutEffect, useState, type RefObject } from 'react';

/** The part of the picture that is drawn, in pixels, a little more than what is seen. */
export interface View {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const step = 240;

/** Follows what a scrolling element shows, in steps, so that scrolling within one draws nothing anew. */
export const useView = (scroller: RefObject<HTMLDivElement | null>): { readonly view: View; readonly follow: () => void } => {
  const [view, setView] = useState<View>({ left: 0, right: 1_600, top: 0, bottom: 900 });
  const follow = (): void => {
    const element = scroller.current;
    setView((before) => viewOf(element, before));
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setView((before) => viewOf(element, before)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return { view, follow };
};

const viewOf = (element: HTMLDivElement | null, before: View): View => {
  if (!element) return before;
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
  const left = Math.floor(scrollLeft / step) * step - step;
  const top = Math.floor(scrollTop / step) * step - step;
  const right = Math.ceil((scrollLeft + clientWidth) / step) * step + step;
  const bottom = Math.ceil((scrollTop + clientHeight) / step) * step + step;
  const isSame = left === before.left && top === before.top && right === before.right && bottom === before.bottom;
  return isSame ? before : { left, right, top, bottom };
};
