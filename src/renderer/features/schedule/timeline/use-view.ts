import { useCallback, useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react';
import { isSameView, viewOf, type Seen, type View } from './view';

/** What is drawn, and the way to follow the scrolling element. */
export interface Following {
  readonly view: View;
  readonly follow: () => void;
  /** Draws for what will be seen, before it is scrolled to. */
  readonly expect: (seen: Seen) => void;
}

/** Follows what a scrolling element shows, in steps, so that scrolling within one draws nothing anew. */
export const useView = (scroller: RefObject<HTMLDivElement | null>, left: number): Following => {
  const [view, setView] = useState<View>(() => viewOf({ left, top: 0, width: 1_300, height: 640 }));
  const expect = useCallback((seen: Seen): void => {
    const next = viewOf(seen);
    setView((before) => (isSameView(before, next) ? before : next));
  }, []);
  const follow = (): void => {
    const element = scroller.current;
    if (element) expect(seenIn(element));
  };
  const resized = useEffectEvent(follow);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => resized());
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return { view, follow, expect };
};

/** How far an element is scrolled, and how large it is. */
export const seenIn = ({ scrollLeft, scrollTop, clientWidth, clientHeight }: Element): Seen => ({
  left: scrollLeft,
  top: scrollTop,
  width: clientWidth,
  height: clientHeight,
});
