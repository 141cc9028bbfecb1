import { useCallback, useRef, type RefObject } from 'react';

/** A line that says what just happened, and the way to say it. */
export interface Announcer {
  /** For the element that shows it; give it the role "status", so that it is spoken. */
  readonly line: RefObject<HTMLParagraphElement | null>;
  readonly say: (text: string) => void;
}

/** Says things in a line of the page without rendering anything else anew, however fast they come. */
export const useAnnouncer = (): Announcer => {
  const line = useRef<HTMLParagraphElement>(null);
  const say = useCallback((text: string): void => {
    if (!line.current) return;
    // The same words twice are spoken twice only where the text differs.
    line.current.textContent = line.current.textContent === text ? `${text}\u00A0` : text;
  }, []);
  return { line, say };
};
