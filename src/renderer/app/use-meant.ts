import { useEffect, useRef, type RefObject } from 'react';
import { useRoute } from './routes';

/** For the element of one thing: scrolls to it and gives it the focus where the address means that thing. */
export const useMeant = <Shown extends HTMLElement>(id: string): RefObject<Shown | null> => {
  const shown = useRef<Shown>(null);
  const isMeant = useRoute().id === id;
  useEffect(() => {
    if (!isMeant) return;
    shown.current?.focus({ preventScroll: true });
    shown.current?.scrollIntoView({ block: 'center' });
  }, [isMeant]);
  return shown;
};
