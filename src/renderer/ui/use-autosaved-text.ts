import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** What saves a text that is kept elsewhere while it is typed. */
type Autosave = Pick<AutosavedText, 'change' | 'flush'>;

/** A text that saves itself. */
export interface AutosavedText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Saves what is waiting at once: when the field is left, say. */
  readonly flush: () => void;
}

/** How long typing has to rest before it is saved, in milliseconds. */
const restMs = 400;

/**
 * Keeps what is typed until it has been saved: after a short rest, when the field is left or goes away, and when the
 * window is hidden. What is shown follows `saved` while nothing is waiting, so that undo is seen at once.
 */
export const useAutosavedText = (saved: string, save: (text: string) => unknown): AutosavedText => {
  const [draft, setDraft] = useState<string | null>(null);
  if (draft !== null && draft === saved) setDraft(null);
  const autosave = useAutosave(save);
  const change = useCallback(
    (text: string): void => {
      autosave.change(text);
      setDraft(text);
    },
    [autosave],
  );
  return { text: draft ?? saved, change, flush: autosave.flush };
};

/**
 * Saves what is typed as `useAutosavedText` does, for an editor that shows its text itself: a key renders
 * nothing.
 */
export const useAutosave = (save: (text: string) => unknown): Autosave => {
  const waiting = useRef<{ readonly text: string; readonly timer: number } | null>(null);
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  const flush = useCallback((): void => {
    if (!waiting.current) return;
    const { text, timer } = waiting.current;
    window.clearTimeout(timer);
    waiting.current = null;
    latestSave.current(text);
  }, []);
  const change = useCallback(
    (text: string): void => {
      window.clearTimeout(waiting.current?.timer);
      waiting.current = { text, timer: window.setTimeout(flush, restMs) };
    },
    [flush],
  );
  useEffect(() => {
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return useMemo(() => ({ change, flush }), [change, flush]);
};
