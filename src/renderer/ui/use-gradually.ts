import { startTransition, useEffect, useState } from 'react';

/** How many things are drawn at first, and how many more with each step after it. */
export interface Pace {
  readonly first: number;
  readonly step: number;
}

/**
 * How many of a total to draw now: the first at once, the rest step by step while the page stays answerable.
 * Once everything is drawn, things that are added later are drawn at once.
 */
export const useGradually = (total: number, { first, step }: Pace): number => {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    if (shown >= total) return undefined;
    const timer = setTimeout(() => startTransition(() => setShown((count) => count + step)), 0);
    return () => clearTimeout(timer);
  }, [shown, total, step]);
  return Math.min(shown, total);
};
